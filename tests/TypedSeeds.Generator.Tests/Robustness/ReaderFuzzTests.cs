using System.Globalization;
using CsCheck;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Reading.Fast;

namespace TypedSeeds.Generator.Tests.Robustness;

/// <summary>The two readers of annotations read any text alike or leave it to the library, and both come to an end.</summary>
/// <remarks><c>TYPEDSEEDS_FUZZ</c> is the number of texts of the long run; without it only the short runs are made.</remarks>
public class ReaderFuzzTests
{
    private const string Path = "a.yaml";

    /// <summary>A reading that takes longer than this does not end.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly long LongRun =
        long.TryParse(Environment.GetEnvironmentVariable("TYPEDSEEDS_FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0;

    [Theory]
    [InlineData("a: \u00A0\nb: c\n")]
    [InlineData("a: \u00A0b\u00A0\nb: c\n")]
    [InlineData("a: [\u3000, b\u2003]\n")]
    [InlineData("- \u00A0\n- |\n  a\u00A0\n")]
    [InlineData("a: |\n  \u00A0\nb: c\n")]
    public void White_space_that_yaml_does_not_know_is_a_value_at_its_place(string text) => Check(text);

    [Theory]
    [InlineData(": !\r#\u2003b|\n: <<: *a")]
    public void A_value_that_the_library_ends_before_its_start_has_an_empty_range(string text) => Check(text);

    [Theory]
    [InlineData("!@]\n[")]
    public void A_bracket_that_closes_nothing_ends_no_search_for_one(string text) => Check(text);

    [Fact]
    public void A_text_of_any_kind_is_read_alike_and_to_its_end() => AnnotationTexts.All.Sample(CheckInTime, iter: 4_000, print: Print);

    [Fact]
    public void A_long_run_finds_no_more_than_a_short_one()
    {
        if (LongRun > 0)
        {
            AnnotationTexts.All.Sample(CheckInTime, iter: LongRun, print: Print);
        }
    }

    /// <summary>On a thread of its own, since a library that never returns cannot be cancelled.</summary>
    private static void CheckInTime(string text)
    {
        Exception? failure = null;
        var thread = new Thread(() => failure = Record.Exception(() => Check(text))) { IsBackground = true };
        thread.Start();
        Assert.True(thread.Join(Patience), "The reading does not end.");
        Assert.Null(failure);
    }

    private static void Check(string text)
    {
        var read = EventReader.Read(Path, Path, text);

        Assert.All(read.Positions.Ranges, range => Assert.True(range.Start >= 0 && range.End <= text.Length && range.Length >= 0, $"{range} is outside of the text."));
        Assert.All(read.Meaning.Findings, finding => Assert.InRange(((TokenPlace)finding.Place).Token, 0, read.Positions.Count - 1));
        Assert.False(read.Meaning.IsComplete && read.Meaning.Findings.Any(finding => finding.Rule == Rules.NotYaml && !IsHidden(finding)), "A broken file passes for a whole one.");
        if (PlainReader.Read(Path, Path, text) is { } plain)
        {
            Assert.Equal(read.Meaning, plain.Meaning);
            Assert.Equal(read.Positions.Ranges, plain.Positions.Ranges);
        }

        if (read.Meaning is { IsComplete: true, Findings.Count: 0 })
        {
            AssertPlaces(text, read.Meaning.Root, read.Positions);
        }
    }

    // A hidden line break in a value is reported, and the rest of the file is read.
    private static bool IsHidden(Finding finding) => finding.Arguments[0].Contains("invisible", StringComparison.Ordinal);

    private static void AssertPlaces(string text, Node node, TokenPositions positions)
    {
        switch (node)
        {
            case ScalarNode scalar:
                AssertPlace(text, scalar.Text, positions.Ranges[scalar.Token]);
                break;
            case SequenceNode sequence:
                Assert.All(sequence.Items, item => AssertPlaces(text, item, positions));
                break;
            case MappingNode mapping:
                Assert.All(mapping.Pairs, pair => AssertPlaces(text, pair.Key, positions));
                Assert.All(mapping.Pairs, pair => AssertPlaces(text, pair.Value, positions));
                break;
        }
    }

    /// <summary>A plain value on one line is the very text at its place.</summary>
    private static void AssertPlace(string text, string value, TextRange range)
    {
        var written = text.Substring(range.Start, range.Length);
        if (value.Length > 0 && written.IndexOfAny(['\n', '\r']) < 0 && !written.StartsWith('"') && !written.StartsWith('\'') && !written.StartsWith('|') && !written.StartsWith('>'))
        {
            Assert.Equal(value, written);
        }
    }

    private static string Print(string text) => string.Concat(text.Select(character => character is < ' ' or > '~' ? $"\\u{(int)character:X4}" : character.ToString()));
}
