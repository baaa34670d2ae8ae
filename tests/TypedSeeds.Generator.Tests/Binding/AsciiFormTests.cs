using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Binding;

/// <summary>A value of digits and letters that was typed with others is named by code point, and its form in ASCII is proposed.</summary>
public class AsciiFormTests
{
    [Theory]
    [InlineData("language", "\u0435n", "write en (with e (U+0065) instead of \u0435 (U+0435))")]
    [InlineData("language", "\uFF45\uFF4E", "write en (with e (U+0065) instead of \uFF45 (U+FF45))")]
    [InlineData("duration", "\u04202Y", "write P2Y (with P (U+0050) instead of \u0420 (U+0420))")]
    [InlineData("duration", "P\uFF12Y", "write P2Y (with 2 (U+0032) instead of \uFF12 (U+FF12))")]
    [InlineData("duration", "P\u0662Y", "write P2Y")]
    [InlineData("date", "\uFF12\uFF10\uFF12\uFF14", "write 2024 (with 2 (U+0032) instead of \uFF12 (U+FF12))")]
    [InlineData("date", "\u0662\u0660\u0662\u0664", "write 2024")]
    [InlineData("date", "2024\u201311\u201301", "write 2024-11-01 (with - (U+002D) instead of \u2013 (U+2013))")]
    [InlineData("date", "2024-11-0\u041E", "(it has \u041E (U+041E), which looks like O (U+004F))")]
    [InlineData("integer", "\uFF11", "such as 12 or -3: write 1 (with 1 (U+0031) instead of \uFF11 (U+FF11))")]
    [InlineData("integer", "\u22125", ": write -5 (with - (U+002D) instead of \u2212 (U+2212))")]
    [InlineData("integer", "\u06F5", ": write 5")]
    [InlineData("number", "1\u200B2.5", ": write 12.5")]
    [InlineData("number", "\u0967.5", ": write 1.5")]
    [InlineData("number", "1\u0435", "(it has \u0435 (U+0435), which looks like e (U+0065))")]
    [InlineData("boolean", "tru\u0435", "(with e (U+0065) instead of \u0435 (U+0435))")]
    [InlineData("uri", "https://example.org/\u200Ba", "write https://example.org/a")]
    [InlineData("uri", "https://example.org/\u202Ea", "write https://example.org/a")]
    [InlineData("uri", "https://example.org/a b", "write https://example.org/a%20b")]
    [InlineData("uri", "htt\u0440s://example.org", "write https://example.org (with p (U+0070) instead of \u0440 (U+0440))")]
    [InlineData("text, pattern: '\u00E9+'", "e\u0301", "; write '\u00E9' (with \u00E9 (U+00E9) instead of e U+0301)")]
    [InlineData("text, pattern: 'e\u0301+'", "\u00E9", "; write 'e\u0301' (with e U+0301 instead of \u00E9 (U+00E9))")]
    [InlineData("text, pattern: '[A-Z]+'", "\u0410B", "; write 'AB' (with A (U+0041) instead of \u0410 (U+0410))")]
    [InlineData("text, pattern: '[a-z]+'", "\u0430!", "(it has \u0430 (U+0430), which looks like a (U+0061))")]
    public void What_a_person_cannot_tell_from_what_is_expected_is_named_in_a_value_of_any_type(string type, string value, string end)
    {
        var run = new SeedFiles().With("seeds/a.yaml", $"seed: 1\nkinds:\n  forum: {{ fields: {{ f: {{ type: {type} }} }} }}\nforums:\n  x:\n    f: \"{value}\"\n").Run();

        var error = Assert.Single(run.Diagnostics, static found => found.Severity == DiagnosticSeverity.Error);
        Assert.Contains(end, error.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("seeds/r\u0435port.txt", "; 'r\u0435port.txt' only looks the same (with \u0435 (U+0435) instead of e (U+0065))")]
    [InlineData("seeds/other.txt", "(other.txt)")]
    public void A_document_in_the_list_that_only_looks_like_the_one_sought_is_named(string document, string end)
    {
        var run = new SeedFiles().With(document, "We met.\n").With("seeds/report.yaml", "seed: 1\ndocument: { id: report }\n").Run();

        var error = Assert.Single(run.Diagnostics, static found => found.Id == "SEED0009");
        Assert.EndsWith(end, error.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
