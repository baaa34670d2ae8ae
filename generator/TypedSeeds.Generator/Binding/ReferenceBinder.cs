using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>Finds the entry that a reference names, among the ids of the whole corpus.</summary>
internal static class ReferenceBinder
{
    public static Bound<EntryKey?> Bind(BindingContext context, Field field, Node node)
    {
        var text = Expected.Text(context, field, node);
        if (text.Value is not { } scalar)
        {
            return text.Check;
        }

        if (field.Targets.Count == 1 && KeyOf(context, context.Schema[field.Targets[0]], scalar.Text) is var only && context.Ids.Contains(only))
        {
            return only;
        }

        return BindToAny(context, field, scalar);
    }

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

    private static EntryKey KeyOf(BindingContext context, Kind kind, string text) => ReferenceKeys.Of(kind, text, context.Document);

    private static CheckResult ReportUnknown(BindingContext context, Field field, ScalarNode scalar, Kind[] targets)
    {
        // The entry may be in a part of a file that could not be read, or in a section that is not known or whose kind has a
        // wrong declaration: that is the mistake to report, not this.
        var text = Nfc.Of(scalar.Text);
        if (!context.Ids.All.IsComplete || context.Ids.All.IsRejected(text))
        {
            return CheckResult.ReportedElsewhere;
        }

        var names = string.Join(" or ", targets.Select(kind => kind.Name));
        var others = context.Schema.Kinds.Except(targets).Where(kind => context.Ids.Contains(KeyOf(context, kind, scalar.Text))).ToArray();
        var mayHint = context.MayHint();
        var candidates = mayHint ? Candidates(context, targets) : [];
        var scope = text.IndexOf('/');
        if (others.Length > 0)
        {
            var hint = Hint(context, field, targets, text, candidates);
            return context.Report(Finding.WrongKind(context.At(scalar.Token), scalar.Text, others[0].Name.WithArticle(), field.Key, names.WithArticle(), hint));
        }

        var document = new EntryKey(KindTable.Document, string.Empty, scope < 0 ? string.Empty : text.Substring(0, scope));
        if (scope >= 0 && !context.Ids.Contains(document))
        {
            return context.Ids.All.IsRejected(document.Id) ? CheckResult.ReportedElsewhere : ReportDocument(context, scalar, document, mayHint);
        }

        return context.Report(Finding.UnknownReference(context.At(scalar.Token), names, scalar.Text, Hint(context, field, targets, text, candidates)));
    }

    private static CheckResult ReportDocument(BindingContext context, ScalarNode scalar, EntryKey document, bool mayHint)
    {
        var documents = mayHint ? context.Ids.All.Keys.Where(key => key.Kind == KindTable.Document).Select(key => key.Id) : [];
        var hint = context.Ids.All.NowOf(document) is { } now ? Closest.Renamed(document.Id, now.Id) : Closest.Hint(document.Id, documents);
        return context.Report(Finding.UnknownDocument(context.At(scalar.Token), document.Id, hint));
    }

    /// <summary>What was probably meant: the entry that had the id before, or the entries of a list, or the closest id.</summary>
    private static string Hint(BindingContext context, Field field, Kind[] targets, string text, IEnumerable<string> candidates)
    {
        foreach (var kind in targets)
        {
            if (context.Ids.All.NowOf(KeyOf(context, kind, text)) is { } now)
            {
                return Closest.Renamed(text, Written(context, now));
            }
        }

        return ListAdvice.For(field, text) ?? Closest.Hint(text, candidates);
    }

    /// <summary>An entry as it is written in this file.</summary>
    private static string Written(BindingContext context, EntryKey key) =>
        key.Document.Length == 0 || key.Document == context.Document ? key.Id : key.FullId;

    /// <summary>What could have been written, as it would be written in this file.</summary>
    private static IEnumerable<string> Candidates(BindingContext context, Kind[] targets)
    {
        foreach (var key in context.Ids.All.Keys)
        {
            if (targets.Any(kind => kind.Name == key.Kind))
            {
                yield return Written(context, key);
            }
        }
    }
}
