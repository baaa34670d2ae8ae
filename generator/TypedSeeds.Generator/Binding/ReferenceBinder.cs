using TypedSeeds.Generator.Binding.Packages;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Schema.Packages;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>Finds the entry that a reference names, among the ids of the whole corpus.</summary>
internal static class ReferenceBinder
{
    /// <summary>The most kinds in which an unknown id is looked up. Only a field that refers to any entry has more.</summary>
    private const int MostTargets = 16;

    /// <summary>One reference may be mistyped; so many alike are not.</summary>
    private const int FewestNamed = 2;

    public static Bound<EntryKey?> Bind(BindingContext context, Field field, Node node)
    {
        var text = Expected.Text(context, field, node, node is MappingNode mapping ? NameQuestion(context, field, mapping) : null);
        if (text.Value is not { } scalar)
        {
            return text.Check;
        }

        if (UsedName.Is(scalar.Text) && IsOfPackage(context, field, scalar.Text))
        {
            return UsedReferenceBinder.Bind(context, field, scalar);
        }

        if (field.IsOfPackages)
        {
            return context.Report(Finding.NotOfPackage(context.At(scalar.Token), field.Key, scalar.Text, HintToPackage(context, field, Nfc.Of(scalar.Text))));
        }

        if (field.Targets.Count == 1 && context.Ids.Find(KeyOf(context, context.Schema[field.Targets[0]], scalar.Text)) is { } only)
        {
            return only;
        }

        return BindToAny(context, field, scalar);
    }

    private static bool IsOfPackage(BindingContext context, Field field, string text) => context.Schema.Used.WithAlias(UsedName.Parse(text).Alias) is not null
        || NearIds.Exact(text, [.. ReferenceKeys.Targets(context.Schema, field)], id => context.Ids.All.Contains(KeyOf(context, ReferenceKeys.Targets(context.Schema, field).First(), id))) is null;

    private static Hint HintToPackage(BindingContext context, Field field, string text) => UsedHint(context, field, text) is { Text.Length: > 0 } used ? used
        : text != context.Document && context.Ids.Contains(new(KindTable.Document, string.Empty, text)) ? "; it is a document of this corpus, so write the entries in the file that annotates it"
        : Values.Hint.None;

    private static Bound<EntryKey?> BindToAny(BindingContext context, Field field, ScalarNode scalar)
    {
        var targets = ReferenceKeys.Targets(context.Schema, field).ToArray();
        var found = targets.Select(kind => KeyOf(context, kind, scalar.Text)).Where(context.Ids.Contains).ToArray();
        switch (found.Length)
        {
            case 1:
                return found[0];
            case 0:
                return ReportUnknown(context, field, scalar, targets);
            default:
                var kinds = string.Join(" and ", found.Select(key => key.Kind.WithArticle()));
                return context.Report(Finding.AmbiguousReference(context.At(scalar.Token), scalar.Text, kinds));
        }
    }

    /// <summary>The entry that a text would name in a field; null where it would name none, or several.</summary>
    public static EntryKey? Find(BindingContext context, Field field, string text) => UsedReferenceBinder.Find(context, field, text)
        ?? (ReferenceKeys.Targets(context.Schema, field).Select(kind => KeyOf(context, kind, text)).Where(context.Ids.Contains).Take(2).ToArray() is { Length: 1 } only ? only[0] : null);

    private static EntryKey KeyOf(BindingContext context, Kind kind, string text) => ReferenceKeys.Of(kind, text, context.Document);

    private static CheckResult ReportUnknown(BindingContext context, Field field, ScalarNode scalar, Kind[] targets)
    {
        // The entry may be in a part of a file that could not be read, or in a section that is not known or whose kind has a
        // wrong declaration: that is the mistake to report, not this.
        var text = Nfc.Of(scalar.Text);
        if (!context.Ids.All.IsComplete || context.Ids.All.IsRejected(text) || targets.Any(kind => context.Ids.All.IsUnread(KeyOf(context, kind, text))))
        {
            return CheckResult.ReportedElsewhere;
        }

        // Only one of the two is reported; where either is full, nobody reads on.
        if (context.IsFull(Rules.UnknownReference) || context.IsFull(Rules.WrongKind))
        {
            return context.Count(context.IsFull(Rules.UnknownReference) ? Rules.UnknownReference : Rules.WrongKind);
        }

        if (field.MayBeEmpty && NearIds.IsNobody(text))
        {
            return context.Report(Finding.UnknownReference(context.At(scalar.Token), string.Join(" or ", targets.Select(static kind => kind.Name)), scalar.Text,
                new($"; write {field.Key}: [] where the document names nobody", new("[]", IsSafe: false, ProposalForm.Yaml))));
        }

        if (Placeholder.Is(text))
        {
            return ScalarBinder.ToBeWritten(context, field, scalar);
        }

        var names = field.Targets.Count == 0 ? "entry" : string.Join(" or ", targets.Length == 0 ? field.Targets : targets.Select(kind => kind.Name));
        if (OtherKind(context, targets, scalar.Text) is { } other)
        {
            return context.Report(Finding.WrongKind(context.At(scalar.Token), scalar.Text, other.Name.WithArticle(), field.Key, names.WithArticle(), OtherKindHint(context, field, targets, text, other, scalar)) with { Asked = Question(context, field, targets, text) });
        }

        if (EntryKey.DocumentOf(text) is { } document && !context.Ids.Contains(document) && !IsSectionOf(targets, document.Id) && NearIds.Exact(text, targets, id => IsThere(context, targets, id)) is null)
        {
            return context.Ids.All.IsRejected(document.Id) || context.Ids.All.IsUnread(document) ? CheckResult.ReportedElsewhere : ReportDocument(context, field, scalar, document);
        }

        var hint = Hint(context, field, targets, text);
        hint = hint.Text.Length == 0 && targets.Length == 1 ? NewEntry.Hint(targets[0], field, text) is { Text.Length: > 0 } added ? KnownEntries.Before(context, field, targets[0], added) : Values.Hint.None : hint;
        hint = hint.Text.Length == 0 ? KnownEntries.Hint(context, field, targets) : hint;
        return context.Report(Finding.UnknownReference(context.At(scalar.Token), names, scalar.Text, WithDeclaration(context, hint, scalar.Text)) with { Asked = Question(context, field, targets, text) });
    }

    // Where a file names the one again and again and never the other, the slip may be in the declaration.
    private static Hint WithDeclaration(BindingContext context, Hint hint, string text) =>
        hint.Proposal is { IsSafe: false, Form: ProposalForm.Value, Value: var meant } && hint.Text == $"; did you mean '{meant}'?" && context.CountOf(text) >= FewestNamed && context.CountOf(meant) == 0
            ? hint with { Text = $"; did you mean '{meant}', which nothing in this file names? If that is mistyped where it is declared, correct it there" }
            : hint;

    // An id that has the word in it is another thing, but where no field is for what is named, nothing else is near.
    private static Hint OtherKindHint(BindingContext context, Field field, Kind[] targets, string text, Kind other, ScalarNode scalar)
    {
        // What is written is the id of an entry, so that one may be meant, in another field.
        var near = Hint(context, field, targets, text).LookedAt();
        return Other(near, text) is { Text.Length: > 0 } meant ? meant : MovedOr(FieldFor(context, field, other, scalar), context, targets, text, other) is { Text.Length: > 0 } right ? right : near.Proposal is null && near.Choices.Count == 0 ? OtherPlaces.InNoField(context, field, targets, other) : near;
    }

    // What is named may be in the wrong section, where it has only what the kind that is asked for has, too. Another field would make a file right that says something else.
    private static Hint MovedOr(Hint field, BindingContext context, Kind[] targets, string text, Kind other)
    {
        if (targets.Length != 1 || context.Root is not { Column: >= 0 } root || root.PairOf(other.Section) is not { Value: MappingNode section } owner || section.PairOf(text) is not { Token: > 0 } entry || !MisplacedEntry.MayBe(targets[0], entry.Value))
        {
            return field;
        }

        var kind = targets[0];
        var target = root.PairOf(kind.Section);
        var words = $"{(field.Text.Length == 0 ? ";" : field.Text + ";")} if it is {kind.Name.WithArticle()}, move it under '{kind.Section}'";
        return MisplacedEntry.MayHold(context, kind, target.Value, [entry]) ? field with { Text = words, Choices = new([MisplacedEntry.Moved(kind, owner, target, entry, section.Column < 0 ? default : entry), .. field.Choices]) } : field with { Text = words };
    }

    // The field in which the entry that is named belongs, where there is one. It is moved there where it is alone, and the field is free.
    private static Hint FieldFor(BindingContext context, Field field, Kind kind, ScalarNode scalar)
    {
        var right = OtherPlaces.FieldsFor(context, field, kind);
        if (right.Length != 1)
        {
            return OtherPlaces.InOneOf(context, field, kind, right);
        }

        var words = $"; {kind.Name.WithArticle()} goes under '{right[0].Key}'";
        if (field.IsRequired || context.Entry?.Fields is not { } fields || fields.Find(right[0].Key) is not null || fields.Find(field.Key) is not { } value || !IsAlone(value, scalar))
        {
            return words;
        }

        var moved = $"{right[0].Key}: {(right[0].IsMany ? $"[{scalar.Text}]" : scalar.Text)}";
        return new Values.Hint(words, null) { Choices = new([new(moved, IsSafe: false, ProposalForm.Pair) { Token = fields.Pairs.First(pair => ReferenceEquals(pair.Value, value)).Token }]) };
    }

    private static bool IsAlone(Node value, ScalarNode scalar) => value.Token == scalar.Token || (value is SequenceNode { Items: { Count: 1 } items } && items[0].Token == scalar.Token);

    // An id that only has the word in it is another thing, whose word was not meant. What had the id before stays.
    private static Hint Other(Hint hint, string text) =>
        (hint.Proposal is { Form: ProposalForm.Value } proposal ? [proposal] : hint.Choices.ToArray()) is { Length: > 0 } meant && meant.All(other => !hint.IsRenamed && other.Value.Length > text.Length + 1 && other.Value.IndexOf(text, StringComparison.Ordinal) >= 0)
            ? Values.Hint.None
            : hint;

    private static EntryQuestion? Question(BindingContext context, Field field, Kind[] targets, string text)
    {
        var isOwn = context.Entry is { } entry && Array.Exists(targets, kind => kind.Name == entry.Kind.Name);
        return field.Targets.Count == 0 || field == KindTable.VersionDocument ? null : new(targets.Select(static kind => kind.Name).ToEquatableArray(), text)
        {
            Asker = isOwn ? context.Entry!.Id : string.Empty,
            Remark = DateRemark(context, text) is { Length: > 0 } remark ? $" {remark}" : string.Empty,
        };
    }

    // An entry may be written by its name, with or without more of it.
    private static EntryQuestion? NameQuestion(BindingContext context, Field field, MappingNode mapping) =>
        (mapping.Find(FieldKeys.Name) ?? mapping.Find(FieldKeys.Title)) is ScalarNode { Text.Length: > 0 } name && !field.IsOfPackages ? Question(context, field, [.. ReferenceKeys.Targets(context.Schema, field)], name.Text) : null;

    private static string DateRemark(BindingContext context, string text) =>
        Edtf.TryParse(text, out _, out _) && context.Entry?.Kind.AllFields.FirstOrDefault(static field => field is { Type: FieldType.Date, IsComputed: false }) is { } date ? $"A date goes under '{date.Key}'" : string.Empty;

    /// <summary>The first kind, in the order of the schema, that has an entry of the id and is not among the targets.</summary>
    private static Kind? OtherKind(BindingContext context, Kind[] targets, string text)
    {
        var id = ReferenceKeys.Of(context.Schema[KindTable.Statement], text, context.Document).Id;
        var kinds = new HashSet<string>(context.Ids.All.WithId(id).Concat(context.Ids.All.WithId(Nfc.Of(text))).Select(static key => key.Kind), StringComparer.Ordinal);
        return kinds.Count == 0
            ? null
            : context.Schema.Kinds.FirstOrDefault(kind => kinds.Contains(kind.Name) && !targets.Contains(kind) && context.Ids.Contains(KeyOf(context, kind, text)));
    }

    // "parties/per-olsen": no document is meant.
    private static bool IsSectionOf(Kind[] targets, string word) => targets.Any(kind => kind.Section == word || kind.Name == word);

    private static CheckResult ReportDocument(BindingContext context, Field field, ScalarNode scalar, EntryKey document)
    {
        if (context.IsFull(Rules.UnknownDocument))
        {
            return context.Count(Rules.UnknownDocument);
        }

        var hint = context.Ids.All.NowOf(document) is { } now ? Closest.Renamed(document.Id, now.Id)
            : NameIndex.Hint(document.Id, [context.Ids.All.NamesOf(KindTable.Document)], static name => name);

        // The document is the first part of what is written.
        var entry = Nfc.Of(scalar.Text).Substring(document.Id.Length);
        if (context.Schema.Used.WithAlias(document.Id) is { } package && UsedReferenceBinder.Has(field, package, entry.Substring(1)))
        {
            return context.Report(Finding.UnknownDocument(context.At(scalar.Token), document.Id, Closest.Hint(scalar.Text, UsedName.Of(package.Alias, entry.Substring(1)))));
        }

        // Where the document has no such entry, another mistake would be left.
        var targets = ReferenceKeys.Targets(context.Schema, field).ToArray();
        var whole = hint with { Proposal = hint.Proposal is { } meant ? Whole(meant) with { IsSafe = meant.IsSafe && IsThere(context, targets, meant.Value + entry) } : null, Choices = hint.Choices.Select(Whole).ToEquatableArray() };
        return context.Report(Finding.UnknownDocument(context.At(scalar.Token), document.Id, whole));

        Proposal Whole(Proposal proposal) => proposal with { Value = proposal.Value + entry };
    }

    /// <summary>What was probably meant: the entry that had the id before, or the entries of a list, or the closest id.</summary>
    private static Hint Hint(BindingContext context, Field field, Kind[] targets, string text)
    {
        var now = targets.Select(kind => context.Ids.All.NowOf(KeyOf(context, kind, text))).OfType<EntryKey>().Distinct().ToArray();
        if (now.Length > 0)
        {
            return Renamed(text, [.. now.Select(key => Written(context, key)).Distinct()]);
        }

        var hint = ListAdvice.For(field, text, id => IsThere(context, targets, id)) ?? NamesHint(context, targets, text);
        hint = hint.Text.Length > 0 ? hint : NearIds.Hint(text, targets, id => IsThere(context, targets, id), Indexes(context, targets));
        hint = hint.Text.Length > 0 ? hint : DocumentHint(context, targets, text);

        hint = hint.Text.Length > 0 ? hint : UsedHint(context, field, text);
        hint = hint.Text.Length > 0 ? hint : DateRemark(context, text) is { Length: > 0 } remark ? $"; a{remark.Substring(1)}" : Values.Hint.None;

        // An id that is none is the mistake, and not what refers to it.
        hint = hint.If(hint.Proposal is null || IsId(hint.Proposal)) with { Choices = hint.Choices.Where(IsId).ToEquatableArray() };

        // A document has no version in itself, however near its id is, and no entry is about itself.
        return (field == KindTable.VersionDocument && hint.Proposal?.Value == context.Document) || (hint.Proposal is { Form: ProposalForm.Value } own && IsItself(context, targets, own.Value)) ? field == KindTable.VersionDocument ? Values.Hint.None : BesidesItself(context, targets, text)
            : hint with { Choices = hint.Choices.Where(choice => choice.Form != ProposalForm.Value || !IsItself(context, targets, choice.Value)).ToEquatableArray() };
    }

    // The entry's own id is nearest, and is not meant: one that has the name in it may be.
    private static Hint BesidesItself(BindingContext context, Kind[] targets, string text) =>
        NameIndex.Within(text, [.. Indexes(context, targets)], id => !IsItself(context, targets, id));

    // Entries of several kinds may have had one id.
    private static Hint Renamed(string text, string[] now) => now.Length == 1 ? Closest.Renamed(text, now[0])
        : Values.Hint.Of($"; it is now called {ListText.Or([.. now.Select(static id => $"'{id}'")])}", [.. now.Select(static id => new Proposal(id, IsSafe: false))]);

    // Where an entry of another kind has the id, too, that one may be meant.
    private static bool IsItself(BindingContext context, Kind[] targets, string id) =>
        context.Entry is { } entry && (entry.Id == id || (entry.Kind.Scope == Scope.Document && id == $"{context.Document}{RowText.Scope}{entry.Id}")) && targets.Any(kind => kind.Name == entry.Kind.Name) && targets.Count(kind => context.Ids.Contains(KeyOf(context, kind, id))) == 1;

    private static bool IsThere(BindingContext context, Kind[] targets, string id) => targets.Any(kind => context.Ids.Contains(KeyOf(context, kind, id)));

    // The language of a document is no name of it.
    private static Hint DocumentHint(BindingContext context, Kind[] targets, string text) =>
        targets.Length == 1 && targets[0].Name == KindTable.Document && LanguageTags.Problem(text) is null && context.Ids.All.NamesOf(KindTable.Document).Names.Where(name => name != context.Document).ToArray() is { Length: > 0 and <= Values.Hint.MostChoices } names
            ? Values.Hint.Of($"; a document is named by its id, and not by its language: {ListText.Or(names)}", [.. names.Select(static name => new Proposal(name, IsSafe: false))])
            : Values.Hint.None;

    private static bool IsId(Proposal proposal) => proposal.Form != ProposalForm.Value || !proposal.Value.Split(RowText.Scope).Any(static part => Ids.Problem(part) is not null);

    /// <summary>The same id in a package that the corpus uses: its alias was forgotten, and the document in front with it.</summary>
    private static Hint UsedHint(BindingContext context, Field field, string text)
    {
        var kinds = field.Targets.Count == 0 ? KindTable.BuiltIn.Select(static kind => kind.Name) : field.Targets.Select(static target => UsedName.Is(target) ? UsedName.Parse(target).Name : target);
        var names =
            from package in context.Schema.Used.Packages
            where package.Index is not null
            from kind in kinds
            let key = EntryKey.Parse(kind, text) is var whole && package.Index!.Find(whole) is not null ? whole : package.Index!.FindInDocuments(kind, text)
            where key is not null
            orderby key.FullId == text ? 0 : 1
            select UsedName.Of(package.Alias, key.FullId);
        return Closest.Hint(text, names.FirstOrDefault());
    }

    /// <summary>An entry as it is written in this file.</summary>
    public static string Written(BindingContext context, EntryKey key) =>
        key.Document.Length == 0 || key.Document == context.Document ? key.Id : key.FullId;

    /// <summary>The hint among the ids of the targets. Ids of the file's own document are written without it.</summary>
    private static Hint NamesHint(BindingContext context, Kind[] targets, string text)
    {
        var own = context.Document + "/";
        return NameIndex.Hint(text, Indexes(context, targets), name => name.StartsWith(own, StringComparison.Ordinal) ? null : name);
    }

    private static NameIndex[] Indexes(BindingContext context, Kind[] targets) =>
        targets.Take(MostTargets).SelectMany(kind => kind.Scope == Scope.Document && context.Document.Length > 0
            ? new[] { context.Ids.All.NamesOf(kind.Name, context.Document), context.Ids.All.NamesOf(kind.Name) }
            : [context.Ids.All.NamesOf(kind.Name)]).ToArray();
}
