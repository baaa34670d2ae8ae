using TypedSeeds.Generator.Binding.Kinds;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Reading.Mistakes;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>An annotation file and what its references lead to in, its entries with checked fields and references out.</summary>
internal static class Binder
{
    private const string FirstLine = $"{KindTable.VersionKey}: {KindTable.Version}";

    public static BoundFile Bind(BindInput input, CancellationToken cancellation = default)
    {
        var (file, schema, ids) = input;
        var version = FileOutline.Find(file.Root, KindTable.VersionKey) is null ? SectionKeys.MeantAsVersion(file.Root)?.Token : null;
        var unknown = SectionKeys.UnreadIn(file, schema).Where(pair => pair.Token != version).ToArray();
        var context = new BindingContext(file.Path, FileOutline.DocumentId(file), ids, schema, cancellation)
        {
            Root = file.Root,
            HasDocument = FileOutline.Find(file.Root, KindTable.Document) is not null,
            MayHaveDocument = unknown.Any(static pair => SectionKeys.IsMeantAs(KindTable.Document, pair.Name)),
            Reported = file.ReportedTokens,
            MostFindings = file.MostFindings,
            Day = RelativeDates.DayOf(file),
            Published = (FileOutline.Find(file.Root, KindTable.Document) as MappingNode)?.Find(FieldKeys.Published) as ScalarNode,
        };
        var unread = UnreadSections.In(file.Root, schema);
        if (file.Root.Pairs.Count > 0)
        {
            CheckVersion(context, file.Root);
            CheckSections(context, unread, version);
        }

        var isComplete = file.IsComplete && !unread.HasFields && unknown.Length == 0 && WrongSections.In(unread.Root, schema) is { Unread.Count: 0, Repeated.Count: 0 };
        file = file with { Root = unread.Root };
        var entries = new List<BoundEntry>();
        var values = 0L;
        var defaults = FileDefaults.Of(context, file);
        foreach (var kind in schema.Kinds)
        {
            cancellation.ThrowIfCancellationRequested();
            BindSection(context, file, kind, defaults.Of(kind), unread.After(kind.Section), entries, ref values);
        }

        // An entry that takes it may be in a part that could not be read.
        if (isComplete && schema.IsComplete)
        {
            defaults.ReportIdle(context);
        }

        return new BoundFile(
            file.Path,
            isComplete && values <= Limits.ValuesOfFile,
            DocumentBinder.Request(context, file, entries),
            entries.ToEquatableArray(),
            file.Findings.Concat(context.Findings).ToEquatableArray())
        {
            MostFindings = file.MostFindings,
        };
    }

    private static void CheckVersion(BindingContext context, MappingNode root)
    {
        switch (FileOutline.Find(root, KindTable.VersionKey))
        {
            case null when SectionKeys.MeantAsVersion(root) is { } meant:
                context.Report(Finding.NoVersion(context.At(meant.Token), new($"write '{FirstLine}' in the place of '{meant.Name}: {((ScalarNode)meant.Value).Text}'", Proposal.Meant(meant.Name, KindTable.VersionKey))));
                break;
            case null:
                // In braces, a line of its own would be no part of the file.
                var isElsewhere = root.Column < 0 || root.Pairs.Any(static pair => SectionKeys.IsMeantAs(KindTable.VersionKey, pair.Name));
                context.Report(Finding.NoVersion(context.At(root.Pairs[0].Token), new($"begin it with '{FirstLine}'", isElsewhere ? null : new(FirstLine, IsSafe: true, ProposalForm.LineBefore))));
                break;
            case ScalarNode { Text: KindTable.Version }:
                break;
            case var version:
                context.Report(Finding.WrongVersion(context.At(version.Token), version is ScalarNode text ? text.Text : Expected.Describe(version), version is ScalarNode { Text.Length: > 0 }));
                break;
        }
    }

    private static void CheckSections(BindingContext context, UnreadSections unread, int? version)
    {
        var root = unread.Root;
        NodePair before = default;
        Kind? kindBefore = null;
        var isRun = false;
        foreach (var pair in unread.With(DistinctPairs.Of(context, root).Value))
        {
            if (pair.Token == version)
            {
                continue;
            }

            var isField = unread.IsField(pair);
            if (!isField && !SectionKeys.IsUnknown(context.Schema, pair.Name))
            {
                (before, kindBefore, isRun) = (pair, root.Column < 0 ? null : context.Schema.WithSection(pair.Name), false);
            }

            // The section of a kind with a wrong declaration, or of one whose declaration was not read, is no second mistake.
            if (isField || (SectionKeys.IsUnknown(context.Schema, pair.Name) && (context.Schema.IsComplete || SectionKeys.IsMeantAs(KindTable.KindsSection, pair.Name))))
            {
                var goesOn = isField || Misindented.GoesOn(kindBefore, pair);
                if ((goesOn && isRun) || IsMissingIn(before, pair))
                {
                    // One step of indentation is missing in several lines, and is told at the first.
                    continue;
                }

                isRun = goesOn;
                var advice = goesOn ? Misindented.SectionAdvice(kindBefore!, before, pair) : null;
                if (isField)
                {
                    var kind = context.Schema.WithSection(pair.Name)!;
                    context.Report(Finding.WrongShape(context.At(pair.Token), pair.Name, SectionNoun(kind), Expected.Describe(pair.Value), advice ?? (Hint)Expected.Example(SectionExample(kind))));
                    continue;
                }

                if (context.IsFull(Rules.UnknownSection))
                {
                    context.Count(Rules.UnknownSection);
                    continue;
                }

                context.Report(Finding.UnknownSection(context.At(pair.Token), pair.Name, advice is { } known ? known with { Text = "; " + known.Text } : IsProse(pair) ? Prose : IsRemark(context.Schema, pair) ? Remark(pair.Name) : SectionHint(context.Schema, pair).IfFree(root, pair)));
            }
        }
    }

    private static Hint Prose => new("; " + YamlMessages.Prose, new(string.Empty, IsSafe: false, ProposalForm.WithoutKey) { Label = "Take the line out" });

    // No section has words with spaces between them.
    private static bool IsProse(NodePair pair) => pair.Value is ScalarNode && pair.Name.Split(' ').Length > 2;

    private static Hint Remark(string key) => new("; begin the line with '# ' if it is a remark, or take it out", new($"# {key}", IsSafe: false, ProposalForm.Source) { Label = "Write the line as a comment" });

    // A sentence after a word that no section is near, such as a note of who wrote the file.
    private static bool IsRemark(KindSchema schema, NodePair pair) =>
        pair.Value is ScalarNode { Text: var words } && words.Split(' ').Length > 2 && !FormatKeys.Has(pair.Name) && schema.SectionNames.Hint(pair.Name).Text.Length == 0;

    // That a section of the format itself is empty is reported there.
    private static bool IsMissingIn(NodePair section, NodePair pair) =>
        section is { Name: KindTable.KindsSection or KindTable.RulesSection or KindTable.WaiversSection, Value: ScalarNode { Text.Length: 0 } } && pair.Value is MappingNode;

    private static Hint SectionHint(KindSchema schema, NodePair pair)
    {
        var key = pair.Name;
        var renamed = schema.FormerSections.FirstOrDefault(section => section.Former == key)?.Now;
        return renamed is not null ? Closest.Renamed(key, renamed)
            : schema.WithName(KindTable.Document)?.IndexOf(key) >= 0 && pair.Value is not MappingNode ? (Hint)$"; it is a field of the document: write it below '{KindTable.Document}:', indented"
            : Named(schema, key) is { } named && pair.Value is MappingNode ? Closest.Hint(key, named.Section) with { Text = $"; the section of the kind '{named.Name}' is '{named.Section}', as its 'plural' says" }
            : SectionWords.Meant(key) is { } meant && schema.HasSection(meant) | KindTable.KeysOfFormat.Contains(meant) ? Closest.Hint(key, meant)
            : schema.SectionNames.Hint(key) is { Text.Length: > 0 } hint ? hint
            : $"; its sections are {string.Join(", ", ShownChoices.Of(schema.SectionNames.Names, string.Empty))}{(IsOfEntries(pair.Value) ? $", and those of the kinds that the corpus declares under '{KindTable.KindsSection}'" : string.Empty)}";
    }

    // The kind of the corpus that has this name or its plural, and a section of another name.
    private static Kind? Named(KindSchema schema, string key) => schema.Kinds.FirstOrDefault(kind => kind.IsOwn && (kind.Name == key || Plural.Of(kind.Name) == key) && kind.Section != Plural.Of(kind.Name));

    private static bool IsOfEntries(Node node) => node is MappingNode { Pairs.Count: > 0 } entries && entries.Pairs.All(static entry => entry.Value is MappingNode);

    private static void BindSection(BindingContext context, AnnotationFile file, Kind kind, KindDefaults defaults, IReadOnlyList<NodePair> unread, List<BoundEntry> entries, ref long values)
    {
        var (written, section) = (FileOutline.Find(file.Root, kind.Section), FileOutline.SectionOf(file.Root, kind.Section));
        var after = Misindented.FieldsAfterSection(kind, unread);

        // The keys after an empty section are its entries or fields, without indentation, and reported there.
        var goesOn = written is ScalarNode { Text.Length: 0 } && unread.Count > 0 && Misindented.GoesOn(kind, unread[0]);
        if (written is not null and not MappingNode && !goesOn)
        {
            var orNone = written is ScalarNode { Text.Length: 0 } && kind.Name != KindTable.Document ? $", or take '{kind.Section}' out" : string.Empty;
            context.Report(Finding.WrongShape(context.At(written.Token), kind.Section, SectionNoun(kind), Expected.DescribeNoMapping(written), DocumentAs(context, kind, written) ?? new(Expected.Example(SectionExample(kind)) + orNone, ListedSection(kind, written))) with { IsCause = true });
        }

        if (kind.Name == KindTable.Document && section is { } mapping && FileOutline.Find(mapping, FieldKeys.Id) is not ScalarNode && !mapping.IsCut && !after.Any(static pair => pair.Name == FieldKeys.Id))
        {
            DocumentWithoutId.Report(context, kind, mapping);
        }

        context.SectionColumn = kind.Name == KindTable.Document ? -1 : section?.Column ?? -1;
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var (left, number, count) = (0, -1, section?.Pairs.Count ?? 0);
        MisplacedRun? misplaced = null;
        foreach (var (id, value) in FileOutline.Entries(file, kind))
        {
            number++;
            if (left > 0)
            {
                // It is a field of the entry before it, and reported there.
                left--;
                continue;
            }

            var fields = kind.Name == KindTable.Document ? after : ReportFields(context, kind, section!, number);
            left = kind.Name == KindTable.Document ? 0 : fields.Count;
            if (kind.Name != KindTable.Document && number + left == count - 1 && after.Count > 0)
            {
                fields = [.. fields, .. after];
            }

            if (section is { } all && kind.Name != KindTable.Document && Misindented.IsSection(context.Schema, kind, all, all.Pairs[number]))
            {
                context.Report(Finding.WrongShape(context.At(id.Token), id.Text, "a mapping of fields", $"a section, indented as an entry of '{kind.Section}'", Misindented.Indenting("begin its line without spaces", 0)));
                if (value is not MappingNode)
                {
                    // The entries beside it are its own.
                    return;
                }

                continue;
            }

            if (seen.TryGetValue(id.Text, out var first))
            {
                context.Report(Finding.DuplicateId(context.At(id.Token), context.At(entries[first].Token), kind.Name, id.Text));
                entries[first] = entries[first] with { IsBroken = true };
                continue;
            }

            values += kind.AllFields.Count + defaults.Weight;
            if (values > Limits.ValuesOfFile)
            {
                context.Report(Finding.TooManyValues(context.At(id.Token), FilePaths.FileName(context.Path), Limits.ValuesOfFile));
                return;
            }

            seen.Add(id.Text, entries.Count);
            misplaced = section is not null && !(number < misplaced?.End) ? MisplacedEntry.At(context, kind, section, number) : misplaced;
            entries.Add(EntryBinder.Bind(context, kind, id, value, defaults, fields, misplaced));
        }
    }

    private static IReadOnlyList<NodePair> ReportFields(BindingContext context, Kind kind, MappingNode section, int owner)
    {
        var fields = Misindented.FieldsAfter(kind, section, owner);
        if (fields.Count > 0)
        {
            var rest = fields.Count > 1 ? ", and the fields after it" : string.Empty;
            var advice = Misindented.FieldAdvice(kind, section.Pairs[owner].Name, section.Pairs[owner].Value, section.Column);
            context.Report(Finding.WrongShape(context.At(fields[0].Token), fields[0].Name, "a mapping of fields", $"{Expected.Describe(fields[0].Value)}, indented as an entry", advice with { Text = advice.Text + rest, Proposal = advice.Proposal is { } indented ? indented with { Last = fields[fields.Count - 1].Token } : null }));
        }

        return fields;
    }

    // “document: harbour”, and “- id: harbour” below the section.
    private static Hint? DocumentAs(BindingContext context, Kind kind, Node written)
    {
        if (kind.Name != KindTable.Document)
        {
            return null;
        }

        if (written is ScalarNode { Text: { Length: > 0 } id } && Ids.Problem(id) is null)
        {
            var header = $"{{ {FieldKeys.Id}: {id} }}";
            return new($"write {kind.Section}: {header}", new(header, IsSafe: false, ProposalForm.Source));
        }

        return written is SequenceNode { Items.Count: var count } && ListedMapping.Of(written) is { } fields
            ? new(fields.Form == ProposalForm.Braces ? ListedMapping.Words(written) : count == 1 ? "take the '-' out" : "take each '-' out", fields)
            : written is ScalarNode { Text.Length: 0 } ? DocumentWithoutId.Empty(context, kind, written) : default(Hint?);
    }

    private static Proposal? ListedSection(Kind kind, Node written) =>
        kind.Name == KindTable.Document ? ListedMapping.Of(written) : WithoutDashes(written) ?? ListedMapping.UnderIds(written);

    // Each item is one entry with its id.
    private static Proposal? WithoutDashes(Node section) =>
        section is SequenceNode { IsBracketed: false } list && list.Items.All(static item => item is MappingNode { Pairs.Count: 1, IsBraced: false })
            ? new(string.Empty, IsSafe: false, ProposalForm.WithoutDashes) { Label = "Take the dashes out" }
            : null;

    private static string SectionNoun(Kind kind) =>
        kind.Name == KindTable.Document ? "the mapping of the document's fields" : "a mapping from id to entry";

    private static string SectionExample(Kind kind) =>
        kind.Name == KindTable.Document ? "document: { id: some-id }" : $"{kind.Section}: {{ some-id: {{ ... }} }}";
}
