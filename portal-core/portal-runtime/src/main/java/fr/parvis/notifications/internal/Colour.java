package fr.parvis.notifications.internal;

/** A colour of sRGB. */
record Colour(int red, int green, int blue) {

    private static final Colour BLACK = new Colour(0, 0, 0);
    private static final Colour WHITE = new Colour(255, 255, 255);

    /** The colour written {@code #rrggbb}; black when it is written otherwise. */
    static Colour of(String css) {
        if (!css.matches("#[0-9a-fA-F]{6}")) {
            return BLACK;
        }
        int rgb = Integer.parseInt(css.substring(1), 16);
        return new Colour(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    /** Black or white, whichever contrasts more: always 4.5 to 1 or better. */
    Colour readableOnIt() {
        double light = luminance() + 0.05;
        return light * light > 1.05 * 0.05 ? BLACK : WHITE;
    }

    String css() {
        return "#%02x%02x%02x".formatted(red, green, blue);
    }

    /** Relative luminance, as WCAG defines it. */
    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
