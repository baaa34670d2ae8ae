using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Importing.Json;
using TypedSeeds.Tool.Importing.Sources;

namespace TypedSeeds.Tool.Importing.Brat;

/// <summary>The standoff format of brat: a file of annotations beside the text that they are of.</summary>
/// <remarks>
/// A text-bound annotation is an item of its type, and an event is one with the words of its trigger. Attributes,
/// normalizations, relations, arguments of events and notes are its values. A note of <c>export</c> holds the entry itself.
/// </remarks>
internal static class BratSource
{
    public const string Extension = ".ann";

    private const string Note = "note";

    /// <exception cref="IOException">The text cannot be read.</exception>
    public static void Read(SourceFile file, ImportedContent content)
    {
        var path = Path.ChangeExtension(file.FilePath, ".txt");
        var document = new ImportedDocument(Path.GetFileNameWithoutExtension(path)) { Text = TextOf(path), OtherNames = [Path.GetFileName(path)] };
        content.Documents.Add(document);
        var lines = new List<StandoffLine>();
        foreach (var (start, text) in file.Lines)
        {
            content.Try(file, () => lines.Add(StandoffLine.Of(start, text)));
        }

        var values = ValuesOf(file, document.Name, lines, content);
        var bound = new Dictionary<string, (StandoffLine Line, IReadOnlyList<ImportedPiece> Pieces)>(StringComparer.Ordinal);
        var characters = TextBound.CharactersOf(document.Text ?? string.Empty);
        foreach (var line in lines.Where(static line => line.Id[0] == 'T'))
        {
            content.Try(file, () => bound[line.Id] = (line, TextBound.Of(file, line, characters)));
        }

        var own = OwnEntriesOf(file, lines, bound, content);
        var triggers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in lines.Where(static line => line.Id[0] == 'E'))
        {
            content.Try(file, () =>
            {
                var (type, trigger) = Argument(line, line.Words[0]);
                triggers.Add(trigger);
                var pieces = bound.TryGetValue(trigger, out var words) ? words.Pieces : throw new SourceException(line.Offset, $"'{line.Id}' has the trigger '{trigger}', which is not there");
                content.Items.Add(new(file.PlaceOf(line.Offset), document.Name, type, pieces, [.. values[line.Id]]) { Name = NameOf(document.Name, line.Id) });
            });
        }

        content.Items.AddRange(bound.Values
            .Where(words => !triggers.Contains(words.Line.Id) && !own.Contains(words.Line.Id))
            .Select(words => new ImportedItem(file.PlaceOf(words.Line.Offset), document.Name, words.Line.Words[0], words.Pieces, [.. values[words.Line.Id]]) { Name = NameOf(document.Name, words.Line.Id) }));
    }

    private static string? TextOf(string path)
    {
        try
        {
            return File.Exists(path) ? SourceText.Read(path).Text : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"its text '{Path.GetFileName(path)}' cannot be: {ReadProblem.Of(exception)}", exception);
        }
    }

    /// <summary>The values of each annotation, by its id.</summary>
    private static ILookup<string, ImportedValue> ValuesOf(SourceFile file, string document, List<StandoffLine> lines, ImportedContent content)
    {
        var values = new List<(string Owner, ImportedValue Value)>();
        foreach (var line in lines)
        {
            content.Try(file, () => values.AddRange(ValuesOf(document, line)));
        }

        return values.ToLookup(static pair => pair.Owner, static pair => pair.Value, StringComparer.Ordinal);
    }

    private static IEnumerable<(string Owner, ImportedValue Value)> ValuesOf(string document, StandoffLine line)
    {
        switch (line.Id[0])
        {
            case 'T':
                return [];
            case 'E':
                return line.Words.Skip(1).Select(word => Argument(line, word)).Select(argument => (line.Id, new ImportedValue(argument.Role, NameOf(document, argument.Id), IsLink: true)));
            case 'A' or 'M':
                return [(line.Word(1), new(line.Words[0], line.Words.Count > 2 ? string.Join(' ', line.Words.Skip(2)) : "true"))];
            case 'R':
                return [(Argument(line, line.Word(1)).Id, new(line.Words[0], NameOf(document, Argument(line, line.Word(2)).Id), IsLink: true))];
            case 'N':
                var (scheme, code) = Argument(line, line.Word(2));
                return [(line.Word(1), new(scheme, code))];
            case '#':
                return [(line.Word(1), new(Note, line.Text))];
            case '*':
                // Several annotations of one thing: no entry says so.
                return [];
            default:
                throw new SourceException(line.Offset, $"'{line.Id}' is no id of brat, which begins with T, E, A, M, R, N, * or #");
        }
    }

    /// <summary>The entries that <c>export</c> wrote into notes; returns the annotations that are of them.</summary>
    private static HashSet<string> OwnEntriesOf(SourceFile file, List<StandoffLine> lines, Dictionary<string, (StandoffLine Line, IReadOnlyList<ImportedPiece> Pieces)> bound, ImportedContent content)
    {
        var known = new Dictionary<string, OwnEntry>(StringComparer.Ordinal);
        var own = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in lines.Where(line => line.Id[0] == '#' && line.Text.StartsWith("{\"kind\":", StringComparison.Ordinal)))
        {
            content.Try(file, () =>
            {
                var json = LocatedJsonReader.Read(line.Text, file.Text.IndexOf(line.Text, line.Offset, StringComparison.Ordinal));
                var key = $"{json.GetText("kind")}:{json.GetText("id")}";
                if (!bound.TryGetValue(line.Word(1), out var words))
                {
                    throw new SourceException(line.Offset, $"'{line.Id}' is a note of '{line.Word(1)}', which is not there");
                }

                own.Add(words.Line.Id);
                if (!known.TryGetValue(key, out var entry))
                {
                    known.Add(key, entry = new(file, file.PlaceOf(words.Line.Offset), json));
                    content.Entries.Add(entry);
                }

                // The words may have been moved in brat since.
                entry.AddQuote(words.Line.Words[0], words.Pieces);
            });
        }

        return own;
    }

    private static (string Role, string Id) Argument(StandoffLine line, string word) => word.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
        ? (word[..colon], word[(colon + 1)..])
        : throw new SourceException(line.Offset, $"'{word}' of '{line.Id}' has no ':' between its name and what it is");

    // Ids are those of one file.
    private static string NameOf(string document, string id) => $"{document}#{id}";
}
