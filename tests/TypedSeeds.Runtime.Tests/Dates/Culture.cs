using System.Globalization;

namespace TypedSeeds.Tests;

/// <summary>Runs code in a culture whose letters, digits or calendar differ from the invariant ones.</summary>
internal static class Culture
{
    public static void Run(string name, Action action)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name, predefinedOnly: true);
            action();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
