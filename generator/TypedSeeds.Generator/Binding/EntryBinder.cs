using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>Binds one entry: each field by its row in the table of kinds, then what concerns several fields.</summary>
internal static class EntryBinder
{
    /// <param name="context">The file.</param>
    /// <param name="kind">The entry's kind.</param>
    /// <param name="id">Its id.</param>
    /// <param name="node">Its value.</param>
    /// <param name="defaults">The values of the fields that it does not give.</param>
    /// <param name="outside">Its fields that are not indented as such, which is reported.</param>
    /// <param name="misplaced">The entries among which it belongs to another section; null where it belongs to this.</param>
    public static BoundEntry Bind(BindingContext context, Kind kind, ScalarNode id, Node node, KindDefaults defaults, IReadOnlyList<NodePair> outside, MisplacedRun? misplaced)
    {
        context.Cancellation.ThrowIfCancellationRequested();
        var mapping = node as MappingNode;
        context.Entry = new(kind, id.Text, mapping?.Column ?? -1) { Name = (mapping?.Find(FieldKeys.Name) as ScalarNode)?.Text ?? string.Empty, Fields = mapping };
        var idCheck = Expected.Id(context, id, suggestion => kind.KeyOf(suggestion, context.Document) is var key && (!context.TakeProposal(key) | context.Ids.Contains(key)));
        Bound<BoundFields> fields = misplaced is not null ? new(BoundFields.None(kind), ReportMisplaced(context, kind, mapping, misplaced))
            : mapping is not null ? BindFields(context, kind, id, mapping, defaults, outside, idCheck)
            : outside.Count > 0 && node is ScalarNode { Text.Length: 0 } ? new(BoundFields.None(kind), CheckResult.ReportedElsewhere)
            : NoFields(context, kind, id, node);
        var values = fields.Value!.Values;
        var check = idCheck & fields.Check;
        check &= CheckScope(context, kind, id, check);
        var key = kind.KeyOf(id.Text, context.Document);
        var isBroken = (IsHeader(kind) ? idCheck.IsBroken : check.IsBroken) || (kind.Scope == Scope.Document && key.Document.Length == 0);
        return new BoundEntry(kind, key, id.Token, new(values), isBroken)
        {
            Unique = mapping is null || kind.UniqueFields.Count == 0 ? default : UniqueValue.Of(kind, mapping, values).Select(value => value with { IsOfRightEntry = !isBroken }).ToEquatableArray(),
            Defaults = fields.Value!.Defaults,
            LosesVersions = fields.Value!.LosesVersions,
            ActToken = mapping?.Find(FieldKeys.Act)?.Token ?? 0,
        };
    }

    // All entries of a file hang on the header of its document, so a wrong field of that is left out alone. Without its id
    // there is no name under which they could be emitted.
    private static bool IsHeader(Kind kind) => kind.Name == KindTable.Document;

    // A quote of the entry says so already.
    private static CheckResult CheckScope(BindingContext context, Kind kind, ScalarNode id, CheckResult before) =>
        kind.Scope == Scope.Document && !context.HasDocument && !before.IsBroken && !context.MayHaveDocument
            ? context.Report(Finding.EntryWithoutDocument(context.At(id.Token), kind.Name, id.Text))
            : CheckResult.Passed;

    private static Bound<BoundFields> NoFields(BindingContext context, Kind kind, ScalarNode id, Node node)
    {
        Hint hint = ListedMapping.Of(node) is { } mapping ? new(ListedMapping.Words(node), mapping)
            : GluedKey.Of(kind, node) is { } glued ? new(WholeEntry.Hint(kind, id.Text, node).Text, glued)
            : WholeEntry.Hint(kind, id.Text, node);
        var check = context.Report(Finding.WrongShape(context.At(node.Token), id.Text, "a mapping of fields", Expected.DescribeNoMapping(node), hint));
        return new(BoundFields.None(kind), check);
    }

    private static Bound<BoundFields> BindFields(BindingContext context, Kind kind, ScalarNode id, MappingNode mapping, KindDefaults defaults, IReadOnlyList<NodePair> outside, CheckResult before)
    {
        var fields = kind.AllFields;
        var values = new Value?[fields.Count];
        var given = context.TokensOf(fields.Count);
        var pairs = PairsOf(context, kind, mapping);
        var check = before & pairs.Check;
        for (var i = 0; i < outside.Count; i++)
        {
            if (kind.IndexOf(outside[i].Name) is >= 0 and var number)
            {
                given[number] = outside[i].Token;
                check &= CheckResult.ReportedElsewhere;
            }
        }

        var (cutEnd, losesVersions) = (0, false);
        for (var i = 0; i < pairs.Value.Count; i++)
        {
            var pair = pairs.Value[i];
            if (kind.Name == KindTable.Document && pair.Name == FieldKeys.Id)
            {
                continue;
            }

            var index = kind.IndexOf(pair.Name);
            if (index < 0 || fields[index].IsComputed)
            {
                if (kind.IsRejectedKey(pair.Name))
                {
                    continue;
                }

                if (IsHeader(kind) && i >= cutEnd && InHeader(context, mapping, pairs.Value, i) is { } lost)
                {
                    check &= context.Report(Finding.UnknownField(context.At(pair.Token), kind.Name.WithCapitalArticle(), pair.Name, lost.Advice));
                    cutEnd = lost.End;
                    continue;
                }

                if (i < cutEnd)
                {
                    // A further item of a list that commas cut, or a further part of a value, is reported at the first.
                    check &= CheckResult.ReportedElsewhere;
                    continue;
                }

                check &= ReportUnknown(context, kind, mapping, pairs.Value, i, defaults, given);
                if (i > 0 && CutTexts.IsByComma(mapping, pair) && kind.IndexOf(pairs.Value[i - 1].Name) is >= 0 and var cut)
                {
                    // What is left of the value before the comma is not what was written.
                    values[cut] = null;
                    cutEnd = i + pairs.Value.Skip(i).TakeWhile(part => part.Value is ScalarNode { Text.Length: 0 } && kind.IndexOf(part.Name) < 0).Count();
                }

                cutEnd = Math.Max(Math.Max(cutEnd, ListAdvice.EndOfCut(kind, pairs.Value, i)), Misindented.EndOfParts(kind, mapping, pairs.Value, i));
                continue;
            }

            given[index] = pair.Value.Token;
            if (Misindented.EndOfParts(kind, mapping, pairs.Value, i + 1) > i + 1)
            {
                // Its parts are beside it, which is reported there.
                check &= CheckResult.ReportedElsewhere;
                continue;
            }

            var value = ValueBinder.Bind(context, fields[index], pair.Value);
            values[index] = value.IsBroken && IsHeader(kind) ? null : value.Value;
            check &= value.Check;
            losesVersions |= value.IsBroken && fields[index].Type == FieldType.Versions;
        }

        // A key that was meant so is told at its place.
        losesVersions |= kind.IndexOf(FieldKeys.Versions) is >= 0 and var versions && given[versions] > 0 && values[versions] is null;

        var defaulted = new List<string>();
        check &= TakeDefaults(kind, defaults, given, values, defaulted);
        check &= CheckRequired(context, kind, id, mapping, given, values, check);
        check &= mapping.IsCut ? CheckResult.Passed : EntryChecks.Run(context, kind, id, mapping, defaults, values, check);
        return new(new(values, defaulted.ToEquatableArray()) { LosesVersions = losesVersions }, check);
    }

    // The first of such entries is told.
    private static CheckResult ReportMisplaced(BindingContext context, Kind kind, MappingNode? mapping, MisplacedRun run) => mapping?.Find(run.Key.Name)?.Token == run.Key.Value.Token
        ? context.Report(Finding.UnknownField(context.At(run.Key.Token), kind.Name.WithCapitalArticle(), run.Key.Name, run.Advice))
        : CheckResult.ReportedElsewhere;

    // The entries of the section after the document, whose key is lost, are read as fields of the document.
    private static MisplacedRun? InHeader(BindingContext context, MappingNode mapping, EquatableArray<NodePair> pairs, int index)
    {
        if (mapping.Column < 0 || !context.Schema.IsComplete || context.Schema.HasSection(pairs[index].Name) || MisplacedEntry.KindOf(context.Schema, pairs, index) is not { } other)
        {
            return null;
        }

        var end = MisplacedEntry.EndOfRun(pairs, index, other);
        return new(pairs[index], MisplacedEntry.Advice(context, other, mapping, pairs, index, end), index, end);
    }

    // A default is checked once, where it is. One that is wrong breaks the entries that take it, without a further finding.
    private static CheckResult TakeDefaults(Kind kind, KindDefaults defaults, int[] given, Value?[] values, List<string> defaulted)
    {
        var check = CheckResult.Passed;
        if (ReferenceEquals(defaults, KindDefaults.None))
        {
            return check;
        }

        for (var i = 0; i < given.Length; i++)
        {
            if (given[i] == 0 && defaults.Take(i) is { } taken)
            {
                given[i] = taken.Pair.Value.Token;
                values[i] = taken.Value;
                defaulted.Add(kind.AllFields[i].Key);
                check &= taken.Check;
            }
        }

        return check;
    }

    /// <summary>The fields of an entry, each once and without sources that are indented as fields.</summary>
    private static Bound<EquatableArray<NodePair>> PairsOf(BindingContext context, Kind kind, MappingNode mapping)
    {
        if (mapping.Find(FieldKeys.Sources) is not ScalarNode { Text.Length: 0 })
        {
            return DistinctPairs.Of(context, mapping.Pairs, Misindented.EntryAmong(kind, mapping), isEntry: IsOfEntry(kind, mapping));
        }

        return PairsWithoutParts(context, kind, mapping);
    }

    // Apart, since what a closure holds is made where its method begins, and nearly no entry has such sources.
    private static Bound<EquatableArray<NodePair>> PairsWithoutParts(BindingContext context, Kind kind, MappingNode mapping)
    {
        var repeated = new HashSet<string>(mapping.Pairs.GroupBy(static pair => pair.Name, StringComparer.Ordinal).Where(static pairs => pairs.Skip(1).Any()).Select(static pairs => pairs.Key), StringComparer.Ordinal);
        var fields = PartsBeside.Without(context, mapping, (owner, pair) => owner.Name == FieldKeys.Sources && IsSource(kind, mapping, repeated, pair));
        var distinct = DistinctPairs.Of(context, fields.Value, Misindented.EntryAmong(kind, mapping), isEntry: IsOfEntry(kind, mapping));
        return new(distinct.Value, fields.Check & distinct.Check);
    }

    // In braces no line can be lost, and a document has its id among its fields.
    private static bool IsOfEntry(Kind kind, MappingNode mapping) => mapping.Column > 0 && !IsHeader(kind);

    // What has a source is a field of the entry, so its key is there twice.
    private static bool IsSource(Kind kind, MappingNode mapping, HashSet<string> repeated, NodePair pair) =>
        PartsBeside.HasAny(KindTable.SourceFields, pair.Value)
        || (kind.IndexOf(pair.Name) < 0 && PartsBeside.IsOne(KindTable.SourceFields, pair.Name))
        || (PartsBeside.IsOwner(mapping, pair) && repeated.Contains(pair.Name));

    private const string CodesKey = "codes";

    // A scheme of codes as a field, where no codes are given.
    private static string? CodeOf(Kind kind, MappingNode mapping, NodePair pair) =>
        kind.IndexOf(CodesKey) >= 0 && mapping.Find(CodesKey) is null && pair.Value is ScalarNode { Text: { Length: > 0 } code }
        && (CodeSchemes.IsKnown(pair.Name) ? pair.Name : CodeSchemes.NearlyKnown(pair.Name, code)) is { } scheme && CodeSchemes.Problem(scheme, code) is null ? $"{CodesKey}: {{ {scheme}: {YamlText.Words(code)} }}" : null;

    private static CheckResult ReportUnknown(BindingContext context, Kind kind, MappingNode mapping, EquatableArray<NodePair> pairs, int index, KindDefaults defaults, int[] given)
    {
        var pair = pairs[index];
        if (context.IsFull(Rules.UnknownField))
        {
            return context.Schema.IsComplete ? context.Count(Rules.UnknownField) : CheckResult.ReportedElsewhere;
        }

        var renamed = kind.FieldFormerlyCalled(pair.Name);
        var closest = renamed?.Key ?? KeyAdvice.Of(kind, mapping, pair.Name);

        // The field may be declared in a part of a file that could not be read: that is the mistake to report, not this. Where a
        // required one is missing and this is nearly its key, no declaration would bring it, and its value is there.
        if (!context.Schema.IsComplete && !((closest ?? LastMissing()) is { } lacking && IsLacking(kind, mapping, lacking, given)))
        {
            return CheckResult.ReportedElsewhere;
        }

        var hint = OwnKeys.Id(context, kind, pair) ?? ListAdvice.ForKeys(kind, pairs, index) ?? CutTexts.HintFor(mapping, pair, isText: false) ?? Misindented.KeyAdvice(context.Schema, kind, mapping, pairs, index, context.SectionColumn)
            ?? (renamed is not null ? Closest.Renamed(pair.Name, renamed.Key)
            : closest is null && (closest = LastMissing()) is not null ? OnlyMissing.Hint(pair.Name, closest)
            : (closest is null ? WaiverWords.Hint(kind.Name, context.Entry?.Id ?? "some-id", pair.Name) : null) ?? OwnKeys.OrDeclared(kind, pair.Name, closest, KeyAdvice.Of(pair.Name, closest, kind.FieldNames.Names)));
        var meant = closest is null ? -1 : kind.IndexOf(closest);
        if (meant >= 0 && kind.AllFields[meant].Type == FieldType.Offices && pair.Value is ScalarNode { Text.Length: > 0 } title)
        {
            // Another key alone would leave a text in the place of a list.
            var offices = $"{closest}: [{{ {FieldKeys.Title}: {YamlText.Words(title.Text)} }}]";
            hint = new($"; did you mean '{closest}'? write {offices}", mapping.Find(closest!) is null ? new(offices, IsSafe: false, ProposalForm.Pair) : null);
        }

        // The code of a country is no id of an entry.
        if (meant >= 0 && kind.AllFields[meant].Type == FieldType.Reference && kind.AllFields.Any(static field => field.Type == FieldType.Codes) && pair.Value is ScalarNode { Text: var code } && CountryCodes.SchemeOf(code) is { } scheme)
        {
            var codes = $"{CodesKey}: {{ {scheme}: {code} }}";
            meant = -1;
            hint = new($"; did you mean '{CodesKey}'? write {codes}", mapping.Find(CodesKey) is null ? new(codes, IsSafe: false, ProposalForm.Pair) : null);
        }

        if (meant < 0 && renamed is null && CodeOf(kind, mapping, pair) is { } coded)
        {
            hint = new($"; it is a code: write {coded}", new(coded, IsSafe: false, ProposalForm.Pair));
        }

        if (Equation(kind, mapping, pair) is { } equation)
        {
            given[kind.IndexOf(equation.Key)] = pair.Value.Token;
            return context.Report(Finding.UnknownField(context.At(pair.Token), kind.Name.WithCapitalArticle(), pair.Name, new($"; a ':' is after a key: write {equation.Yaml}", new(equation.Yaml, IsSafe: false, ProposalForm.Source))));
        }

        // Where the field that is meant is there, this key has no other place.
        var isThere = meant >= 0 && hint.Proposal is { Form: ProposalForm.Value } && (given[meant] > 0 || mapping.Find(closest!) is not null);
        hint = isThere ? new Hint(hint.Text, null) { Choices = new([new(string.Empty, IsSafe: false, ProposalForm.WithoutKey) { Label = "Take it out" }]) } : hint.If(meant < 0 || given[meant] == 0).IfFree(mapping, pair);
        var check = context.Report(Finding.UnknownField(context.At(pair.Token), kind.Name.WithCapitalArticle(), pair.Name, hint));

        // What was meant is there, misspelt: that it is missing would be the same mistake told twice.
        if (meant >= 0)
        {
            given[meant] = pair.Value.Token;
        }

        return check;

        string? LastMissing() => OnlyMissing.Of(kind.AllFields, mapping, pair, word => kind.IndexOf(word) >= 0, word => KeyAdvice.Of(kind, word), field => defaults.NodeOf(kind.IndexOf(field.Key)) is not null || given[kind.IndexOf(field.Key)] > 0);
    }

    private static bool IsLacking(Kind kind, MappingNode mapping, string key, int[] given) =>
        kind.IndexOf(key) is >= 0 and var index && kind.AllFields[index].IsRequired && given[index] == 0 && mapping.Find(key) is null;

    // “act = deny” between braces is a key without a value.
    private static (string Key, string Yaml)? Equation(Kind kind, MappingNode mapping, NodePair pair)
    {
        var sign = pair.Name.IndexOf('=');
        if (!mapping.IsBraced || sign < 1 || pair.Value is not ScalarNode { Text.Length: 0 })
        {
            return null;
        }

        var (key, value) = (pair.Name.Substring(0, sign).Trim(), pair.Name.Substring(sign + 1).Trim());
        return value.Length > 0 && kind.IndexOf(key) >= 0 && mapping.Find(key) is null ? (key, $"{key}: {YamlText.Words(value)}") : null;
    }

    private static CheckResult CheckRequired(BindingContext context, Kind kind, ScalarNode id, MappingNode mapping, int[] given, Value?[] values, CheckResult before)
    {
        var fields = kind.AllFields;
        var check = before;

        // Whether the rule is full is asked once for an entry that lacks a thousand fields, as thousands beside it do.
        var (isFull, more) = (context.IsFull(Rules.MissingField), 0);
        for (var i = 0; i < fields.Count; i++)
        {
            if (!fields[i].IsRequired)
            {
                continue;
            }

            if (given[i] == 0 && mapping.IsCut)
            {
                check &= CheckResult.ReportedElsewhere;
            }
            else if (given[i] == 0 && isFull)
            {
                more++;
            }
            else if (given[i] == 0)
            {
                check &= context.Report(Missing(context, kind, id, fields[i], NextOf(kind, mapping, i)));
                isFull = context.IsFull(Rules.MissingField);
            }
            else if (!fields[i].MayBeEmpty && IsEmpty(values[i]) && !check.IsBroken)
            {
                check &= context.Report(Finding.EmptyList(context.At(given[i]), fields[i].Key, kind.Name, id.Text));
            }
        }

        return more > 0 ? check & context.Count(Rules.MissingField, more) : check;
    }

    private static Finding Missing(BindingContext context, Kind kind, ScalarNode id, Field field, int next)
    {
        var finding = Finding.MissingField(context.At(id.Token), kind.Name, id.Text, field.Key, MissingValues.Hint(field, id.Text, next));
        return finding with { Asked = MissingValues.Question(field, next) };
    }

    // The first key that the kind has after the missing one, so that the fields stay in their usual order; 0 where none is.
    private static int NextOf(Kind kind, MappingNode mapping, int index)
    {
        foreach (var pair in mapping.Pairs)
        {
            if (kind.IndexOf(pair.Name) > index)
            {
                return pair.Token;
            }
        }

        return 0;
    }

    /// <summary>Whether a value is a list without items.</summary>
    public static bool IsEmpty(Value? value) => value
        is ReferencesValue { Keys.Count: 0 } or TextsValue { Texts.Count: 0 } or QuotesValue { Quotes.Count: 0, Classes.Count: 0 } or CodesValue { Codes.Count: 0 } or VersionsValue { Versions.Count: 0 };
}
