using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>A waiver that is written as a field of the entry that it lets off.</summary>
internal static class WaiverWords
{
    private static readonly string[] Words = ["waive", "waived", "waiver", "waivers", "exempt", "exempt-from", "except", "suppress", "disable", "ignore-rule", "ignore-rules", "allow"];

    /// <summary>Where waivers are written; null for any other word.</summary>
    public static Hint? Hint(string kind, string id, string key) => Array.IndexOf(Words, key.InSmallLetters()) < 0 ? default(Hint?)
        : $"; an entry is let off in a section of its own: {KindTable.WaiversSection}: {{ {kind}: {{ {id}: {{ some-rule: the reason }} }} }}";
}
