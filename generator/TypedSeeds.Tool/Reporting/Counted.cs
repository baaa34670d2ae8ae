using TypedSeeds.Generator.Values;


namespace TypedSeeds.Tool.Reporting;

/// <summary>Numbers of things, in words.</summary>
internal static class Counted
{
    public static string Of(int count, string one, string? many = null) => $"{Invariant.Text(count)} {(count == 1 ? one : many ?? one + "s")}";
}
