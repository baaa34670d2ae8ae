using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>An annotation file and what its references lead to in, its entries with checked fields and references out.</summary>
internal static class Binder
{
    public static BoundFile Bind(BindInput input, CancellationToken cancellation = default)
    {
        var (file, schema, ids) = input;
        var context = new BindingContext(file.Path, FileOutline.DocumentId(file), ids, schema, cancellation)
        {
            HasDocument = FileOutline.Find(file.Root, KindTable.Document) is not null,
            MayHaveDocument = SectionKeys.UnreadIn(file, schema).Any(pair => SectionKeys.IsMeantAs(KindTable.Document, pair.Name)),
            Reported = file.ReportedTokens,
        };
        if (file.Root.Pairs.Count > 0)
        {
            CheckVersion(context, file.Root);
            CheckSections(context, file.Root);
        }

        var entries = new List<BoundEntry>();
        var values = 0L;
        foreach (var kind in schema.Kinds)
        {
            cancellation.ThrowIfCancellationRequested();
            BindSection(context, file, kind, entries, ref values);
        }

        return new BoundFile(
            file.Path,
            file.IsComplete && values <= Limits.ValuesOfFile && !SectionKeys.UnreadIn(file, schema).Any(),
            DocumentBinder.Request(context, file, entries),
            entries.ToEquatableArray(),
            file.Findings.Concat(context.Findings).ToEquatableArray());
    }

    private static void CheckVersion(BindingContext context, MappingNode root)
    {
        switch (FileOutline.Find(root, KindTable.VersionKey))
        {
            case null:
                context.Report(Finding.NoVersion(context.At(root.Pairs[0].Key.Token)));
                break;
            case ScalarNode { Text: KindTable.Version }:
                break;
            case var version:
                context.Report(Finding.WrongVersion(context.At(version.Token), version is ScalarNode text ? text.Text : Expected.Describe(version)));
                break;
        }
    }

    private static void CheckSections(BindingContext context, MappingNode root)
    {
        foreach (var pair in DistinctPairs.Of(context, root).Value)
        {
            // The section of a kind with a wrong declaration, or of one whose declaration was not read, is no second mistake.
            if (SectionKeys.IsUnknown(context.Schema, pair.Name) && (context.Schema.IsComplete || SectionKeys.IsMeantAs(KindTable.KindsSection, pair.Name)))
            {
                if (context.IsFull(Rules.UnknownSection))
                {
                    context.Count(Rules.UnknownSection);
                    continue;
                }

                context.Report(Finding.UnknownSection(context.At(pair.Token), pair.Name, SectionHint(context.Schema, pair.Name)));
            }
        }
    }

    private static string SectionHint(KindSchema schema, string key)
    {
        var renamed = schema.FormerSections.FirstOrDefault(section => section.Former == key).Now;
        return renamed is null ? schema.SectionNames.Hint(key) : Closest.Renamed(key, renamed);
    }

    private static void BindSection(BindingContext context, AnnotationFile file, Kind kind, List<BoundEntry> entries, ref long values)
    {
        var section = FileOutline.Find(file.Root, kind.Section);
        if (section is not null and not MappingNode)
        {
            context.Report(Finding.WrongShape(context.At(section.Token), kind.Section, SectionNoun(kind), Expected.DescribeNoMapping(section), SectionExample(kind)));
        }

        if (kind.Name == KindTable.Document && section is MappingNode mapping && FileOutline.Find(mapping, FieldKeys.Id) is not ScalarNode)
        {
            context.Report(Finding.MissingField(context.At(mapping.Token), kind.Name, FilePaths.FileName(context.Path), FieldKeys.Id, "id: some-id"));
        }

        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (id, value) in FileOutline.Entries(file, kind))
        {
            if (seen.TryGetValue(id.Text, out var first))
            {
                context.Report(Finding.DuplicateId(context.At(id.Token), context.At(entries[first].Token), kind.Name, id.Text));
                entries[first] = entries[first] with { IsBroken = true };
                continue;
            }

            values += kind.AllFields.Count;
            if (values > Limits.ValuesOfFile)
            {
                context.Report(Finding.TooManyValues(context.At(id.Token), FilePaths.FileName(context.Path), Limits.ValuesOfFile));
                return;
            }

            seen.Add(id.Text, entries.Count);
            entries.Add(EntryBinder.Bind(context, kind, id, value));
        }
    }

    private static string SectionNoun(Kind kind) =>
        kind.Name == KindTable.Document ? "the mapping of the document's fields" : "a mapping from id to entry";

    private static string SectionExample(Kind kind) =>
        kind.Name == KindTable.Document ? "document: { id: some-id }" : $"{kind.Section}: {{ some-id: {{ ... }} }}";
}
