using System.Globalization;
using System.Text.RegularExpressions;
using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Anchoring.Search;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Tests.Anchoring;

/// <summary>Reads what a message says of a document and a quote, and checks each claim against both.</summary>
internal static partial class Claims
{
    public const string NothingLikeIt = "nothing like it";

    public static SearchedDocument Document(string text) => new(new DocumentText("seeds/report.txt", "/seeds/report.txt", text, IsUtf8: true, IsDeclared: true), "report.txt", default);

    /// <summary>The message on a quote that a document does not have; null where it has it, or words of which it is a part.</summary>
    public static string? Message(SearchedDocument document, string quote)
    {
        var words = TextIndex.Normalize(quote).Trim(' ');
        return words.Length == 0 || document.Index.Find(words) is { Whole.Count: > 0 } or { FirstCut: >= 0 } ? null : document.Near.Hint(quote, document).Text;
    }

    /// <summary>What is false in a message; null where nothing is.</summary>
    public static string? False(SearchedDocument document, string quote, string message)
    {
        if (message.Contains(NothingLikeIt, StringComparison.Ordinal))
        {
            return null;
        }

        var match = Place().Match(message);
        if (!match.Success)
        {
            return $"no place: {message}";
        }

        var start = int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
        var line = match.Groups[2].Success ? int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture) : start;
        var written = TextIndex.Normalize(quote).Trim(' ');
        var claims = SaysSays().Matches(message).Select(found => Says(document, line, written, found))
            .Concat(LeftOut().Matches(message).Select(found => HasInLine(document, line, found.Groups[1].Value) ? null : "not there"))
            .Concat(Missing().Matches(message).Select(found => !HasInLine(document, line, found.Groups[1].Value) && written.Contains(Whole(found.Groups[1].Value), StringComparison.Ordinal) ? null : "is there"))
            .Concat(HasHas().Matches(message).Select(found => Has(document, message.Contains("before that", StringComparison.Ordinal) ? start : line, line, written, found)))
            .ToArray();
        return claims.Length == 0 ? $"no claim: {message}" : claims.FirstOrDefault(claim => claim is not null) is { } wrong ? $"{wrong}: {message}" : null;
    }

    private static string? Says(SearchedDocument document, int line, string quote, Match found)
    {
        var (said, written) = (found.Groups[1].Value, found.Groups[2].Value);
        return !HasInLine(document, line, said) ? $"the document does not say ‘{said}’ in line {line}"
            : !quote.Contains(Whole(written), StringComparison.Ordinal) ? $"the quote does not say ‘{written}’"
            : said == written || Look.IsShared(said, written) ? "both look the same"
            : null;
    }

    private static string? Has(SearchedDocument document, int first, int line, string quote, Match found)
    {
        var (said, written) = (Characters(found.Groups[1].Value), Characters(found.Groups[2].Value));
        var at = int.Parse(found.Groups[3].Value, CultureInfo.InvariantCulture) - 1;
        return said == written ? "the same characters"
            : said.Length > 0 && !Enumerable.Range(first, line - first + 1).Any(place => HasInLine(document, place, said)) ? $"the document has no {found.Groups[1].Value} in line {line}"
            : string.CompareOrdinal(quote, at, written, 0, written.Length) != 0 ? $"the quote has no {found.Groups[2].Value} there"
            : null;
    }

    /// <summary>The characters that a name such as <c>e U+0301</c> is of.</summary>
    private static string Characters(string name) => name == "nothing" ? string.Empty : string.Concat(
        CodePointNames().Matches(Spaces().Replace(name, found => string.Join(' ', Enumerable.Repeat("U+0020", found.Groups[1].Success ? int.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture) : 1)))).Select(found => found.Groups[1].Success ? char.ConvertFromUtf32(int.Parse(found.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)) : found.Value.Trim()));

    // A difference may begin at the end of one line and go on in the next.
    private static bool HasInLine(SearchedDocument document, int line, string words)
    {
        var (text, whole) = (document.Index.Text, Whole(words));
        for (var at = text.IndexOf(whole, StringComparison.Ordinal); at >= 0; at = text.IndexOf(whole, at + 1, StringComparison.Ordinal))
        {
            if (document.LineOf(document.Index.ToOriginal(at, 1).Start) is var found && (found == line || found == line + 1))
            {
                return true;
            }
        }

        return false;
    }

    private static string Whole(string shortened) => shortened.TrimEnd('…');

    [GeneratedRegex(@"^; nearest is line (\d+), column \d+: (?:in line (\d+) )?the document ")]
    private static partial Regex Place();

    [GeneratedRegex("the document says ‘((?:(?!’ where).)+)’ where the quote says ‘((?:(?!’(?:, and|;|$)).)+)’")]
    private static partial Regex SaysSays();

    [GeneratedRegex("the document says ‘((?:(?!’ where).)+)’ where the quote leaves it out")]
    private static partial Regex LeftOut();

    [GeneratedRegex("the document does not have ‘(.+)’ there")]
    private static partial Regex Missing();

    [GeneratedRegex(@"(?:the document has|, and(?! before that)) (?!the document has)(.+?) where (?:the quote|it) has (.+?) at character (\d+)")]
    private static partial Regex HasHas();

    [GeneratedRegex(@"(?:a|(\d+)) spaces?\b")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"U\+([0-9A-F]{4,6})|(?<=^| )[\x21-\x7E](?= )(?! \(U)")]
    private static partial Regex CodePointNames();
}
