using System.Text;
using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Tool.Viewing.Paging;

/// <summary>The names of a folder's pages. They are made of ids alone, so a link from outside stays when entries come and go.</summary>
internal static class PageName
{
    public const string Extension = ".html";

    public const string Index = "index";

    public const string Flows = "_who";

    public const string Timeline = "_when";

    /// <summary>File systems allow 255 bytes; a number and the extension follow.</summary>
    private const int MostBytes = 200;

    private const int KeptLength = 40;

    private const int HashLength = 16;

    // Windows keeps these for devices, with any extension. A kind of a corpus can have such a name.
    private static readonly HashSet<string> Devices = new(
        [.. "con prn aux nul".Split(' '), .. Enumerable.Range(1, 9).SelectMany(static number => new[] { $"com{number}", $"lpt{number}" })],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The name of the page of what an element's id names.</summary>
    public static string Of(string anchor)
    {
        var name = Devices.Contains(anchor[..Math.Max(0, anchor.IndexOf('.', StringComparison.Ordinal))]) ? "_" + anchor : anchor;
        return Encoding.UTF8.GetByteCount(name) <= MostBytes ? name : $"{string.Concat(name.EnumerateRunes().Take(KeptLength))}_{Hash(name)}";
    }

    /// <summary>The file of one of the pages that a thing needs, by its number from one.</summary>
    public static string File(string name, int number = 1) => number == 1 ? name + Extension : $"{name}.{Invariant.Text(number)}{Extension}";

    private static string Hash(string name) => DocumentHash.Of(name)[..HashLength];
}
