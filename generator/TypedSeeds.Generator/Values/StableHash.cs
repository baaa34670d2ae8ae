using System.Text;

namespace TypedSeeds.Generator.Values;

/// <summary>A hash that is the same in every process and on every machine (FNV-1a, over UTF-8).</summary>
internal static class StableHash
{
    public static uint Of(string text)
    {
        var hash = 2166136261u;
        foreach (var part in Encoding.UTF8.GetBytes(text))
        {
            hash = unchecked((hash ^ part) * 16777619u);
        }

        return hash;
    }
}
