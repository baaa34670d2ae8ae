using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Reading;

/// <summary>Why a host gives a file without its text, in the words of the finding.</summary>
internal static class ReadFailure
{
    /// <summary>The file is a link, or is below one, that leads to a file outside the folder of documents and annotations.</summary>
    public const string LeadsOut = "it is a link that leads out of the folder";

    /// <summary>A link leads to a file that the folder has under another name. Read again, a file of some bytes more would cost what a whole file does.</summary>
    public const string Again = "a link leads to it, and the folder has the same file under another name; take the link out, or put a file of its own in its place";

    /// <summary>To read it would wait for somebody who writes into it.</summary>
    public const string Special = "it is a pipe or a device, and no file";

    /// <summary>The compiler would refuse the file as binary, at no place. It has a finding of its own, as all that is no UTF-8.</summary>
    public const string NotUtf8 = "its bytes are no UTF-8";

    /// <summary>A build writes the names of files into lists, a line each, in quotation marks: such a name would end its line, and go on as an argument of the compiler. The compiler itself leaves a <c>|</c> out, and reads the file that is called so.</summary>
    public const string Name = "its name, or that of its folder, has a line break, another control character, a mark of direction, a quotation mark, a backslash, a colon, '|', '##' or bytes that are no UTF-8; rename it";

    /// <summary>The file is larger than any that is read.</summary>
    public static readonly string TooLarge = TooLargeFor(Limits.FileBytes);

    /// <summary>The file is larger than some bytes.</summary>
    public static string TooLargeFor(int bytes) => $"it is larger than {Invariant.Text(bytes / 1_000_000)} MB";

    /// <summary>The reason of which a build gives the name; empty where it gives none.</summary>
    public static string Of(string? name) => name switch
    {
        null or "" => string.Empty,
        nameof(LeadsOut) => LeadsOut,
        nameof(Again) => Again,
        nameof(TooLarge) => TooLarge,
        nameof(Name) => Name,
        nameof(NotUtf8) => NotUtf8,
        _ => Special,
    };

    /// <summary>Whether the path of a file is one that no build can pass on.</summary>
    public static bool IsOfName(string path) =>
        path.Any(static character => Characters.IsControl(character) || character is '"' or '|' or '\u2028' or '\u2029');

    /// <summary>
    /// Whether the path of a file in the folder of documents and annotations is such a one. A build takes a line with one more colon for no
    /// finding, and shows nobody that line; a build server takes what follows <c>##</c> for a command; a mark of direction shows a name as another; and U+FFFD is in the place of bytes that
    /// are no UTF-8, by which no file is found.
    /// </summary>
    public static bool IsOfSeedName(string path) => IsOfName(path) || path.Any(static character => character is ':' or '\uFFFD' || Invisible.IsDirection(character)) || path.IndexOf("##", StringComparison.Ordinal) >= 0;

    /// <summary>The finding of a file that was not read.</summary>
    public static Finding At(Place place, string file, string reason) =>
        reason == LeadsOut ? Finding.LinkLeadsOut(place, file) : Finding.FileUnreadable(place, file, reason);
}
