namespace TypedSeeds.Tool.Viewing.Colours;

/// <summary>A colour by perceived lightness, chroma and hue (CSS Color 4). Equal lightness looks equal in every hue.</summary>
/// <param name="Lightness">From 0, black, to 1, white.</param>
/// <param name="Chroma">From 0, grey; colours outside the screen's range are clipped.</param>
/// <param name="Hue">In degrees.</param>
internal readonly record struct Oklch(double Lightness, double Chroma, double Hue)
{
    public Rgb ToRgb()
    {
        var angle = Hue * Math.PI / 180;
        var (a, b) = (Chroma * Math.Cos(angle), Chroma * Math.Sin(angle));
        var l = Cube(Lightness + (0.3963377774 * a) + (0.2158037573 * b));
        var m = Cube(Lightness - (0.1055613458 * a) - (0.0638541728 * b));
        var s = Cube(Lightness - (0.0894841775 * a) - (1.2914855480 * b));
        return Rgb.OfLinear(
            (4.0767416621 * l) - (3.3077115913 * m) + (0.2309699292 * s),
            (-1.2684380046 * l) + (2.6097574011 * m) - (0.3413193965 * s),
            (-0.0041960863 * l) - (0.7034186147 * m) + (1.7076147010 * s));
    }

    private static double Cube(double value) => value * value * value;
}
