using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Reading;

/// <summary>
/// A file whose sections are all under one key that the format does not have, or whose document's fields are at the top. It is read as
/// if they were where they belong, so that one mistake is told once.
/// </summary>
internal static class FileLayout
{
    /// <summary>So many fields are shown in a message.</summary>
    private const int MostShown = 3;

    /// <summary>The file as it was meant, with a finding where it is written otherwise.</summary>
    public static ReadFile Meant(ReadFile file, string text)
    {
        var root = file.Meaning.Root;
        var isHead = true;
        for (var i = 0; i < root.Pairs.Count; i++)
        {
            if (KindTable.IsTopKey(root.Pairs[i].Name))
            {
                isHead &= root.Pairs[i].Name == KindTable.VersionKey;
            }
            else if (IsAround(root.Pairs[i]))
            {
                return Unwrapped(file, text, i);
            }
            else if (isHead && FieldsFrom(root, i) is > 0 and var count)
            {
                return WithDocument(file, text, i, count);
            }
        }

        return file;
    }

    // A kind of the corpus's own has entries that are called otherwise.
    private static bool IsAround(NodePair pair) =>
        pair.Value is MappingNode { Pairs.Count: > 0 } inner && inner.Pairs.All(static section => KindTable.IsTopKey(section.Name) || HasEntries(section))
        && inner.Pairs.Any(static section => KindTable.IsSection(section.Name) && (HasEntries(section) || section is { Name: KindTable.Document, Value: MappingNode }));

    private static bool HasEntries(NodePair section) => section.Value is MappingNode { Pairs.Count: > 0 } entries && entries.Pairs.All(static entry => entry.Value is MappingNode);

    // How many keys at the top are fields of a document that the file does not have: its id, or several.
    private static int FieldsFrom(MappingNode root, int first)
    {
        if (root.Find(KindTable.Document) is not null)
        {
            return 0;
        }

        var document = KindTable.BuiltIn.First(static kind => kind.Name == KindTable.Document);
        var end = first;
        var hasId = false;
        while (end < root.Pairs.Count && root.Pairs[end] is { Value: not MappingNode } pair && !KindTable.IsTopKey(pair.Name) && (pair.Name == FieldKeys.Id || document.IndexOf(pair.Name) >= 0))
        {
            hasId |= pair.Name == FieldKeys.Id;
            end++;
        }

        return hasId || end - first > 1 ? end - first : 0;
    }

    private static ReadFile Unwrapped(ReadFile file, string text, int index)
    {
        var root = file.Meaning.Root;
        var pair = root.Pairs[index];
        var inner = (MappingNode)pair.Value;
        var pairs = root.Pairs.Take(index).Concat(inner.Pairs).Concat(root.Pairs.Skip(index + 1)).ToEquatableArray();
        var lines = LinesOf(file, text, index, 1);
        var first = LineText.Next(text, lines.Start);
        var proposal = inner.Column > 0 && root.Column == 0 && first < lines.End
            ? string.Concat(Lines(text, first, lines.End).Select(line => line.Substring(Math.Min(inner.Column, line.Length - line.TrimStart(' ').Length))))
            : null;
        var hint = new Hint($"; its sections begin their lines: take '{pair.Name}:' out, and the spaces before the lines under it", proposal is null ? null : Replacing(file, proposal, $"Take '{pair.Name}:' out"));
        return With(file, root with { Pairs = pairs }, Finding.UnknownSection(At(file, pair), pair.Name, hint), lines);
    }

    private static ReadFile WithDocument(ReadFile file, string text, int index, int count)
    {
        var root = file.Meaning.Root;
        var fields = root.Pairs.Skip(index).Take(count).ToEquatableArray();
        var first = fields[0];
        var document = new MappingNode(first.Token, fields) { IsCut = fields.All(static pair => pair.Name != FieldKeys.Id) };
        var pairs = root.Pairs.Take(index).Append(new NodePair(KindTable.Document, first.Token, document)).Concat(root.Pairs.Skip(index + count)).ToEquatableArray();
        var lines = LinesOf(file, text, index, count);
        var proposal = root.Column == 0 ? $"{KindTable.Document}:\n" + string.Concat(Lines(text, lines.Start, lines.End).Select(static line => line.Trim().Length == 0 ? line : "  " + line)) : null;
        var shown = fields.Take(MostShown).Select(static pair => $"{pair.Name}: {(pair.Value is ScalarNode value ? YamlText.Words(value.Text) : "[...]")}").Concat(count > MostShown ? ["..."] : Array.Empty<string>());
        var hint = new Hint($"; it is a field of the document: write {KindTable.Document}: {{ {string.Join(", ", shown)} }}", proposal is null ? null : Replacing(file, proposal, $"Write them under '{KindTable.Document}:'"));
        return With(file, root with { Pairs = pairs }, Finding.UnknownSection(At(file, first), first.Name, hint), lines);
    }

    // From the line of a key to the line of the next one at the top.
    private static TextRange LinesOf(ReadFile file, string text, int index, int count)
    {
        var (pairs, ranges) = (file.Meaning.Root.Pairs, file.Positions.Ranges);
        var start = LineText.StartOf(text, ranges[pairs[index].Token].Start);
        var end = index + count < pairs.Count ? LineText.StartOf(text, ranges[pairs[index + count].Token].Start) : text.Length;
        return new(start, Math.Max(0, end - start));
    }

    private static IEnumerable<string> Lines(string text, int start, int end)
    {
        for (var at = start; at < end;)
        {
            var next = Math.Min(end, LineText.Next(text, at));
            yield return text.Substring(at, next - at);
            at = next;
        }
    }

    private static Proposal Replacing(ReadFile file, string written, string label) =>
        new(written, IsSafe: false, ProposalForm.Source) { Token = file.Positions.Count, Label = label };

    private static TokenPlace At(ReadFile file, NodePair pair) => new(file.Meaning.Path, pair.Token);

    private static ReadFile With(ReadFile file, MappingNode root, Finding finding, TextRange lines)
    {
        var read = file.Meaning;
        return new(
            new AnnotationFile(read.Path, root, read.IsComplete, read.Findings.Append(finding).ToEquatableArray()) { ReportedTokens = read.ReportedTokens },
            file.Positions with { Ranges = file.Positions.Ranges.Append(lines).ToEquatableArray() });
    }
}
