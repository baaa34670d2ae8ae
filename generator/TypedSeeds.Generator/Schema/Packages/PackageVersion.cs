namespace TypedSeeds.Generator.Schema.Packages;

/// <summary>The order of versions, as NuGet has it: numbers by value, and what is released after what is not.</summary>
internal static class PackageVersion
{
    /// <summary>Whether a version comes before another.</summary>
    public static bool IsOlder(string version, string than)
    {
        var (numbers, label) = Parts(version);
        var (others, otherLabel) = Parts(than);
        var order = CompareNumbers(numbers, others);
        return order < 0 || (order == 0 && CompareLabels(label, otherLabel) < 0);
    }

    // What comes after a plus sign names a build and no version.
    private static (string[] Numbers, string Label) Parts(string version)
    {
        var core = version.Trim().Split('+')[0];
        var dash = core.IndexOf('-');
        return dash < 0 ? (core.Split('.'), string.Empty) : (core.Substring(0, dash).Split('.'), core.Substring(dash + 1));
    }

    private static int CompareNumbers(string[] one, string[] other)
    {
        for (var i = 0; i < Math.Max(one.Length, other.Length); i++)
        {
            var order = Number(one, i).CompareTo(Number(other, i));
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }

    private static long Number(string[] numbers, int index) => index < numbers.Length && long.TryParse(numbers[index], out var number) ? number : 0;

    private static int CompareLabels(string one, string other)
    {
        if (one.Length == 0 || other.Length == 0)
        {
            return other.Length.CompareTo(one.Length);
        }

        var (parts, others) = (one.Split('.'), other.Split('.'));
        for (var i = 0; i < Math.Min(parts.Length, others.Length); i++)
        {
            var areNumbers = long.TryParse(parts[i], out var number) & long.TryParse(others[i], out var otherNumber);
            var order = areNumbers ? number.CompareTo(otherNumber) : string.Compare(parts[i], others[i], StringComparison.OrdinalIgnoreCase);
            if (order != 0)
            {
                return order;
            }
        }

        return parts.Length.CompareTo(others.Length);
    }
}
