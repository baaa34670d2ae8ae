using System.Globalization;

namespace TypedSeeds.Data.Tests;

/// <summary>A suggested reading fits in the place of the words that it is for. The table has each place as it then reads.</summary>
public sealed class ReadingTests
{
    private static readonly SourceDocument Document = Documents.CanadaKoreaTwoPlusTwo;

    public static TheoryData<string, int, string> Table
    {
        get
        {
            var data = new TheoryData<string, int, string>();
            foreach (var row in TabbedTable.Rows("Readings.tsv"))
            {
                data.Add(row[0], int.Parse(row[1], CultureInfo.InvariantCulture), row[2]);
            }

            return data;
        }
    }

    public static TheoryData<string> Read => [.. Errata.All.Where(erratum => erratum.Reads is not null).Select(erratum => erratum.Id)];

    [Theory]
    [MemberData(nameof(Table))]
    public void With_the_reading_in_place_a_line_has_the_words_of_the_table(string id, int line, string words)
    {
        var place = Assert.Single(PlacesOf(id), place => place.Line == line);

        Assert.Contains(words, place.Before + place.Reading + place.After, StringComparison.Ordinal);
        Assert.Contains(place.Reading, words, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Table))]
    public void The_table_shows_a_reading_between_the_words_that_it_has_to_fit(string id, int line, string words)
    {
        var place = PlacesOf(id).Single(place => place.Line == line);

        Assert.Equal(place.Before.Length == 0, words.StartsWith(place.Reading, StringComparison.Ordinal));
        Assert.Equal(place.After.Length == 0, words.EndsWith(place.Reading, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Read))]
    public void Every_place_that_a_reading_is_for_is_in_the_table(string id) =>
        Assert.Equal(
            PlacesOf(id).Select(place => place.Line),
            TabbedTable.Rows("Readings.tsv").Where(row => row[0] == id).Select(row => int.Parse(row[1], CultureInfo.InvariantCulture)));

    [Theory]
    [MemberData(nameof(Read))]
    public void A_reading_leaves_nothing_out_and_repeats_no_word_beside_it(string id) =>
        Assert.All(PlacesOf(id), place =>
        {
            Assert.Equal(place.Words.Contains('…', StringComparison.Ordinal), place.Reading.Contains('…', StringComparison.Ordinal));
            Assert.NotEqual(place.Before.Split(' ').LastOrDefault(word => word.Length > 0), place.Reading.Split(' ')[0]);
            Assert.NotEqual(place.After.Split(' ').FirstOrDefault(word => word.Length > 0), place.Reading.Split(' ')[^1]);
        });

    private static Place[] PlacesOf(string id)
    {
        var erratum = Errata.CanadaKoreaTwoPlusTwo.Find(id)!;
        return [.. erratum.Quote.Pieces.ToArray().Select(piece => PlaceOf(piece, erratum.Reads!))];
    }

    private static Place PlaceOf(TextRange piece, string reads)
    {
        var position = Document.PositionOf(piece.Start);
        var line = Document.Line(position.Line).ToString();
        var before = line[..(position.Column - 1)];
        var beginsSentence = before.Length == 0 || before.EndsWith('“');
        return new(
            position.Line,
            before,
            line.Substring(before.Length, piece.Length),
            beginsSentence ? char.ToUpperInvariant(reads[0]) + reads[1..] : reads,
            line[(before.Length + piece.Length)..]);
    }

    private sealed record Place(int Line, string Before, string Words, string Reading, string After);
}
