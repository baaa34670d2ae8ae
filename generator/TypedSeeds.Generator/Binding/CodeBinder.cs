using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>Binds codes and checks those of known schemes.</summary>
internal static class CodeBinder
{
    public static Bound<Value> Bind(BindingContext context, Field field, Node node)
    {
        if (node is not MappingNode mapping)
        {
            return Expected.Wrong(context, field, node);
        }

        var codes = new List<CodeValue>();
        var pairs = DistinctPairs.Of(context, mapping);
        var check = pairs.Check;
        foreach (var pair in pairs.Value)
        {
            if (Ids.Problem(pair.Name) is { } problem)
            {
                check &= context.Report(Finding.BadId(context.At(pair.Token), pair.Name, problem, SchemeHint(pair).IfFree(mapping, pair)));
                continue;
            }

            var text = Expected.Text(context, field, pair.Value);
            check &= text.Check;
            if (text.Value is { } code)
            {
                NotCut(context, pair.Name, code);
                CheckScheme(context, mapping, pair, code.Text);
                check &= Check(context, pair.Name, code);
                codes.Add(new CodeValue(pair.Name, code.Text));
            }
        }

        return new(new CodesValue(codes.ToEquatableArray()), check);
    }

    // The scheme that is meant, in the letters of an id.
    private static Hint SchemeHint(NodePair pair)
    {
        var id = Ids.Suggest(pair.Name);
        var scheme = id.Length == 0 || pair.Value is not ScalarNode code ? id : CodeSchemes.NearlyKnown(id, code.Text) ?? id;
        return scheme.Length == 0 ? Hint.None : new($"; write '{scheme}'", new(scheme, IsSafe: false));
    }

    // A code of a known scheme is whole without what follows it.
    private static void NotCut(BindingContext context, string scheme, ScalarNode code)
    {
        if (CodeSchemes.Known.All(known => known.Name != scheme))
        {
            CutTexts.Check(context, code);
        }
    }

    private static void CheckScheme(BindingContext context, MappingNode mapping, NodePair pair, string code)
    {
        if (CodeSchemes.NearlyKnown(pair.Name, code) is { } known)
        {
            context.Report(Finding.SchemeNearlyKnown(context.At(pair.Token), pair.Name, new Hint(known, Proposal.Meant(pair.Name, known)).IfFree(mapping, pair)));
        }
    }

    private static CheckResult Check(BindingContext context, string scheme, ScalarNode code) =>
        CodeSchemes.Problem(scheme, code.Text) is { } problem
            ? context.Report(Finding.BadCode(context.At(code.Token), code.Text, scheme, problem))
            : CheckResult.Passed;
}
