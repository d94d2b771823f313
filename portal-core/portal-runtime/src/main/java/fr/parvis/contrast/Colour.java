package fr.parvis.contrast;

import java.util.Optional;
import java.util.regex.Pattern;

/** A colour of sRGB, each channel from 0 to 255. */
public record Colour(int red, int green, int blue) {

    private static final Pattern LONG = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final Pattern SHORT = Pattern.compile("#[0-9a-fA-F]{3}");

    /** The colour written {@code #rrggbb} or {@code #rgb}, if it is written so. */
    public static Optional<Colour> of(String css) {
        var text = css.strip();
        if (SHORT.matcher(text).matches()) {
            return of("#" + text.substring(1).replaceAll("(.)", "$1$1"));
        }
        if (!LONG.matcher(text).matches()) {
            return Optional.empty();
        }
        int rgb = Integer.parseInt(text.substring(1), 16);
        return Optional.of(new Colour(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF));
    }

    /** How it is written in a style sheet: {@code #rrggbb}. */
    public String css() {
        return "#%02x%02x%02x".formatted(red, green, blue);
    }

    /** The contrast of two colours, from 1 (the same) to 21 (black and white), whichever is in front. */
    public double ratio(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** Relative luminance, as WCAG defines it. */
    double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    /** The light of a channel, without the curve by which sRGB stores it. */
    static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
