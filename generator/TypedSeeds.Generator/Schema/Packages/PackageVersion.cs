using System.Text.RegularExpressions;

namespace TypedSeeds.Generator.Schema.Packages;

/// <summary>The order of versions, as NuGet has it: numbers by value, and what is released after what is not.</summary>
internal static class PackageVersion
{
    /// <summary>The count of numbers that versions usually have.</summary>
    private const int UsualCount = 3;

    // Nine digits are always a whole number of 32 bits.
    private static readonly Regex Form = new(@"^[0-9]{1,9}(\.[0-9]{1,9}){0,3}(-[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?(\+[0-9A-Za-z.-]+)?$", RegexOptions.CultureInvariant);
    private static readonly Regex Numbers = new(@"[0-9]{1,9}(\.[0-9]{1,9}){0,3}", RegexOptions.CultureInvariant);

    /// <summary>Whether a version comes before another.</summary>
    public static bool IsOlder(string version, string than)
    {
        var (numbers, label) = Parts(version);
        var (others, otherLabel) = Parts(than);
        var order = CompareNumbers(numbers, others);
        return order < 0 || (order == 0 && CompareLabels(label, otherLabel) < 0);
    }

    /// <summary>Whether a text is a version: up to four numbers, and a label or the name of a build after them. A range of versions is none.</summary>
    public static bool IsVersion(string text) => Form.IsMatch(text.Trim());

    /// <summary>The version that a text has in it, such as that of <c>^2.0</c>; null where it has none.</summary>
    public static string? In(string text) => Numbers.Match(text) is { Success: true } found
        ? string.Concat(found.Value, string.Concat(Enumerable.Repeat(".0", Math.Max(0, UsualCount - found.Value.Split('.').Length))))
        : null;

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
