package fr.parvis.contrast;

/**
 * A colour by lightness, chroma and hue, as the eye tells them apart (Björn Ottosson's OKLab, in polar form): moving the
 * lightness alone keeps what people recognise as "our green".
 *
 * @param lightness from 0 (black) to 1 (white)
 * @param chroma from 0 (grey)
 * @param hue in radians
 */
record Oklch(double lightness, double chroma, double hue) {

    private static final int HALVINGS = 20;

    static Oklch of(Colour colour) {
        double red = Colour.linear(colour.red());
        double green = Colour.linear(colour.green());
        double blue = Colour.linear(colour.blue());
        double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        double lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
        double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        double b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        return new Oklch(lightness, Math.hypot(a, b), Math.atan2(b, a));
    }

    /** The same hue and chroma, lighter or darker. */
    Oklch at(double otherLightness) {
        return new Oklch(otherLightness, chroma, hue);
    }

    /** The colour on a screen; where no screen shows so much chroma, as much as it can show. */
    Colour colour() {
        if (inside(chroma)) {
            return colour(chroma);
        }
        double shown = 0;
        double hidden = chroma;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (shown + hidden) / 2;
            if (inside(middle)) {
                shown = middle;
            } else {
                hidden = middle;
            }
        }
        return colour(shown);
    }

    private boolean inside(double someChroma) {
        for (double channel : linear(someChroma)) {
            if (channel < -0.0001 || channel > 1.0001) {
                return false;
            }
        }
        return true;
    }

    private Colour colour(double someChroma) {
        double[] light = linear(someChroma);
        return new Colour(stored(light[0]), stored(light[1]), stored(light[2]));
    }

    private double[] linear(double someChroma) {
        double a = someChroma * Math.cos(hue);
        double b = someChroma * Math.sin(hue);
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }

    private static double cube(double value) {
        return value * value * value;
    }

    private static int stored(double light) {
        double clipped = Math.min(1, Math.max(0, light));
        double value = clipped <= 0.0031308 ? clipped * 12.92 : 1.055 * Math.pow(clipped, 1 / 2.4) - 0.055;
        return (int) Math.round(value * 255);
    }
}
