using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>Binds the versions of a statement: for each other document, the quote of it that has the same words in its language.</summary>
internal static class VersionBinder
{
    public static Bound<Value> Bind(BindingContext context, Field field, Node node)
    {
        if (node is not MappingNode mapping)
        {
            return Expected.Wrong(context, field, node);
        }

        if (mapping is { Pairs.Count: 0, IsCut: false })
        {
            return context.Report(Finding.WrongShape(context.At(node.Token), field.Key, Expected.Describe(field).Noun, "an empty mapping", Expected.Example($"{field.Key}: {Expected.Describe(field).Example}")));
        }

        var versions = new List<VersionValue>();
        var (before, named) = (context.Kept, new List<EntryKey>());
        var pairs = DistinctPairs.Of(context, mapping);
        var check = pairs.Check;
        for (var i = 0; i < pairs.Value.Count; i++)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            var pair = pairs.Value[i];
            if (EndOfCut(context, mapping, pairs.Value, i) is var end && end > i + 1)
            {
                check &= ReportCut(context, mapping, pairs.Value[i + 1]);
                i = end - 1;
                continue;
            }

            var document = Document(context, pair.Key);
            var quote = QuoteBinder.Bind(context, pair.Value);
            check &= document.Check & quote.Check;
            if (document.Value is { } taken)
            {
                named.Add(taken);
            }

            if (document.Value is { } key && quote.Value is { } words)
            {
                versions.Add(new VersionValue(key, pair.Token, words));
            }
        }

        NamedOnce.Keep(context, KindTable.VersionDocument, before, named);
        return new(new VersionsValue(versions.ToEquatableArray()), check);
    }

    // The end of the keys that are the rest of a quote which a comma cut: none of them has a value, or is a document.
    private static int EndOfCut(BindingContext context, MappingNode mapping, EquatableArray<NodePair> pairs, int index)
    {
        var end = index + 1;
        while (end < pairs.Count && (end > index + 1 ? pairs[end].Value is ScalarNode { Text.Length: 0 } : CutTexts.IsByComma(mapping, pairs[end])) && !context.Ids.Contains(context.Schema[KindTable.Document].KeyOf(pairs[end].Name, string.Empty)))
        {
            end++;
        }

        return end;
    }

    private static CheckResult ReportCut(BindingContext context, MappingNode mapping, NodePair rest) => context.Report(
        Finding.UnknownReference(context.At(rest.Token), KindTable.Document, rest.Name, CutTexts.HintFor(mapping, rest, isText: false) ?? Hint.None));

    private static Bound<EntryKey?> Document(BindingContext context, ScalarNode name)
    {
        var bound = ReferenceBinder.Bind(context, KindTable.VersionDocument, name);
        if (bound.Value is not { } key)
        {
            return bound;
        }

        // A package carries the ids of its documents to those that use it, and not their texts.
        return key.IsUsed ? context.Report(Finding.VersionInPackage(context.At(name.Token), name.Text))
            : key.Id == context.Document ? context.Report(Finding.VersionInOwnDocument(context.At(name.Token), name.Text))
            : bound;
    }
}
