using TypedSeeds.Generator.Schema;
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

    /// <summary>The ending of the text beside a file.</summary>
    public const string TextExtension = ".txt";

    private const string Note = "note";

    /// <exception cref="IOException">The text cannot be read.</exception>
    public static void Read(SourceFile file, ImportedContent content)
    {
        var path = Path.ChangeExtension(file.FilePath, TextExtension);
        var document = new ImportedDocument(file.PlaceOf(0), Path.GetFileNameWithoutExtension(path)) { Text = TextOf(path), OtherNames = [Path.GetFileName(path)] };
        content.Documents.Add(document);
        var lines = new List<StandoffLine>();
        foreach (var (start, text) in file.Lines)
        {
            content.Try(file, () => lines.Add(StandoffLine.Of(start, text)));
        }

        var owners = new StandoffOwners(file, lines, content);
        owners.TellTwice();
        var said = SaidIn(file, document.Name, lines, owners, content);
        var values = said.ToLookup(static value => value.Owner, static value => value.Value, StringComparer.Ordinal);
        var bound = new Dictionary<string, (StandoffLine Line, IReadOnlyList<ImportedPiece> Pieces)>(StringComparer.Ordinal);
        var characters = TextBound.CharactersOf(document.Text ?? string.Empty);
        foreach (var line in lines.Where(static line => line.Id[0] == 'T'))
        {
            content.Try(file, () => bound.TryAdd(line.Id, (line, TextBound.Of(file, line, characters))));
        }

        var own = OwnEntriesOf(file, lines, bound, content);
        if (FileNameIn(own.Values, document.Name) is { } name)
        {
            content.Documents[^1] = document with { OtherNames = [name, .. document.OtherNames] };
        }

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
            .Where(words => !triggers.Contains(words.Line.Id) && !own.ContainsKey(words.Line.Id))
            .Select(words => new ImportedItem(file.PlaceOf(words.Line.Offset), document.Name, words.Line.Words[0], words.Pieces, [.. values[words.Line.Id]]) { Name = NameOf(document.Name, words.Line.Id) }));
        owners.TellLost(said, triggers, own);
        TellRest(file, lines, own, content);
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

    /// <summary>What the lines say of annotations.</summary>
    private static List<StandoffValue> SaidIn(SourceFile file, string document, List<StandoffLine> lines, StandoffOwners owners, ImportedContent content)
    {
        var values = new List<StandoffValue>();
        foreach (var line in lines)
        {
            content.Try(file, () =>
            {
                foreach (var value in ValuesOf(document, line))
                {
                    owners.Check(line, line.Id[0] == 'R' ? "leads from" : "is of", value.Owner);
                    if (value.Target.Length > 0)
                    {
                        owners.Check(line, "leads to", value.Target);
                    }

                    values.Add(value);
                }
            });
        }

        return values;
    }

    private static IEnumerable<StandoffValue> ValuesOf(string document, StandoffLine line)
    {
        switch (line.Id[0])
        {
            case 'T':
                return [];
            case 'E':
                return line.Words.Skip(1).Select(word => Argument(line, word)).Select(argument => new StandoffValue(line, line.Id, new(argument.Role, NameOf(document, argument.Id), IsLink: true), argument.Id));
            case 'A' or 'M':
                return [new(line, line.Word(1), new(line.Words[0], line.Words.Count > 2 ? string.Join(' ', line.Words.Skip(2)) : "true"))];
            case 'R':
                var (from, to) = (Argument(line, line.Word(1)).Id, Argument(line, line.Word(2)).Id);
                return [new(line, from, new(line.Words[0], NameOf(document, to), IsLink: true), to)];
            case 'N':
                var (scheme, code) = Argument(line, line.Word(2));
                return [new(line, line.Word(1), new(scheme, code))];
            case '#' when IsOwnNote(line):
                return [];
            case '#':
                return [new(line, line.Word(1), new(Note, line.Text))];
            case '*':
                return [];
            default:
                throw new SourceException(line.Offset, $"'{line.Id}' is no id of brat, which begins with T, E, A, M, R, N, * or #");
        }
    }

    private static bool IsOwnNote(StandoffLine line) => line.Text.StartsWith("{\"kind\":", StringComparison.Ordinal);

    /// <summary>Tells what a line has beyond that which its type takes.</summary>
    private static void TellRest(SourceFile file, List<StandoffLine> lines, Dictionary<string, OwnEntry> own, ImportedContent content)
    {
        foreach (var line in lines)
        {
            if (line.Id[0] == '*')
            {
                // Several annotations of one thing: no entry says so.
                content.Losses.Add(ImportLosses.Equivalence, file.PlaceOf(line.Offset), "an equivalence is not imported");
            }
            else if (RestOf(line) is { } rest && !(line.Id[0] == 'N' && line.Words.Count > 1 && own.ContainsKey(line.Words[1])))
            {
                content.Losses.Add(ImportLosses.Rest, file.PlaceOf(line.Offset), $"{rest} is not imported");
            }
        }
    }

    private static string? RestOf(StandoffLine line) => line.Id[0] switch
    {
        'E' when line.Text.Length > 0 => "the text after an event",
        'A' or 'M' when line.Text.Length > 0 => "the text after an attribute",
        'R' when line.Text.Length > 0 || line.Words.Count > 3 => "what is after the second argument of a relation",
        'R' when line.Words.Count == 3 && line.Words[1].Contains(':', StringComparison.Ordinal) && !(line.Words[1].StartsWith("Arg1:", StringComparison.Ordinal) && line.Words[2].StartsWith("Arg2:", StringComparison.Ordinal)) => "the name of an argument of a relation that is neither 'Arg1' nor 'Arg2'",
        'N' when line.Text.Length > 0 || line.Words.Count > 3 => "the name after the code of a normalization",
        'N' when line.Words[0] != "Reference" => "the type of a normalization that is not 'Reference'",
        '#' when line.Words.Count > 2 => "what is between the annotation of a note and its text",
        '#' when line.Words[0] != "AnnotatorNotes" => "the type of a note that is not 'AnnotatorNotes'",
        _ => null,
    };

    /// <summary>The entries that <c>export</c> wrote into notes, by the annotations that are of them.</summary>
    private static Dictionary<string, OwnEntry> OwnEntriesOf(SourceFile file, List<StandoffLine> lines, Dictionary<string, (StandoffLine Line, IReadOnlyList<ImportedPiece> Pieces)> bound, ImportedContent content)
    {
        var known = new Dictionary<string, OwnEntry>(StringComparer.Ordinal);
        var own = new Dictionary<string, OwnEntry>(StringComparer.Ordinal);
        foreach (var line in lines.Where(static line => line.Id[0] == '#' && IsOwnNote(line)))
        {
            content.Try(file, () =>
            {
                var json = LocatedJsonReader.Read(line.Text, file.Text.IndexOf(line.Text, line.Offset, StringComparison.Ordinal));
                var key = $"{json.GetText("kind")}:{json.GetText("id")}";
                if (!bound.TryGetValue(line.Word(1), out var words))
                {
                    throw new SourceException(line.Offset, $"'{line.Id}' is a note of '{line.Word(1)}', which is not there");
                }

                content.Values.Add((file, json));
                if (!known.TryGetValue(key, out var entry))
                {
                    known.Add(key, entry = new(file, file.PlaceOf(words.Line.Offset), json));
                    content.Entries.Add(entry);
                }

                own.TryAdd(words.Line.Id, entry);
                // The words may have been moved in brat since.
                entry.AddQuote(words.Line.Words[0], words.Pieces);
            });
        }

        return own;
    }

    // Export names the file after the document, whose own entry says what it was called.
    private static string? FileNameIn(IEnumerable<OwnEntry> own, string document) =>
        own.Select(static entry => entry.Json).FirstOrDefault(json => json.FindText("kind") == KindTable.Document && json.FindText("id") == document)?.FindText("fileName");

    private static (string Role, string Id) Argument(StandoffLine line, string word) => word.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
        ? (word[..colon], word[(colon + 1)..])
        : throw new SourceException(line.Offset, $"'{word}' of '{line.Id}' has no ':' between its name and what it is");

    // Ids are those of one file.
    private static string NameOf(string document, string id) => $"{document}#{id}";
}
