using System.Globalization;

namespace TypedSeeds.Tests;

/// <summary>Runs code under a culture whose letters, digits or calendar are not the invariant ones.</summary>
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
