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
        var pairs = DistinctPairs.Of(context, mapping);
        var check = pairs.Check;
        foreach (var pair in pairs.Value)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            var document = Document(context, pair.Key);
            var quote = QuoteBinder.Bind(context, pair.Value);
            check &= document.Check & quote.Check;
            if (document.Value is { } key && quote.Value is { } words)
            {
                versions.Add(new VersionValue(key, pair.Token, words));
            }
        }

        return new(new VersionsValue(versions.ToEquatableArray()), check);
    }

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
