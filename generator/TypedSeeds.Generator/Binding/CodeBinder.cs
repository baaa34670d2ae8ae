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

            if (pair.Value is MappingNode { Pairs.Count: 1 } nested && nested.Pairs[0].Value is ScalarNode { Text.Length: > 0 } inner)
            {
                check &= context.Report(Finding.WrongShape(context.At(pair.Value.Token), pair.Name, "one code", Expected.Describe(pair.Value), new($"write {pair.Name}: {YamlText.Words(inner.Text)}", new(YamlText.Words(inner.Text), IsSafe: false, ProposalForm.Whole))));
                continue;
            }

            var text = Expected.Text(context, field, pair.Value);
            check &= text.Check;
            if (text.Value is { } code)
            {
                NotCut(context, pair.Name, code);
                CheckScheme(context, mapping, pair, code.Text);
                check &= Check(context, mapping, pair, code);
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

    private static CheckResult Check(BindingContext context, MappingNode mapping, NodePair pair, ScalarNode code) =>
        (EventCodeOfParty(context, pair.Name, code.Text) ?? CodeSchemes.Problem(pair.Name, code.Text)) is not { } problem ? CheckResult.Passed
            : OfItsName(context, pair.Name, problem) is { } named ? context.Report(Finding.BadCode(context.At(code.Token), code.Text, pair.Name, named))
            : context.Report(Finding.BadCode(context.At(code.Token), code.Text, pair.Name, problem is { Proposal: null, Choices.Count: 0 } && OtherScheme(mapping, code.Text) is { } other
                ? new Hint(problem.Text, null) { Choices = new([new(other, IsSafe: false) { Token = pair.Token, Label = $"Write {other}: {code.Text}" }]) }
                : problem));

    // The code of the country by which the party calls itself.
    private static Hint? OfItsName(BindingContext context, string scheme, Hint problem)
    {
        if (problem.Proposal is not null || !CodeSchemes.IsOfCountry(scheme) || context.Entry is not { Kind.Name: KindTable.Party } party)
        {
            return null;
        }

        var aliases = party.Fields?.Find(FieldKeys.Aliases) is { } written ? Expected.Items(written).OfType<ScalarNode>().Select(static alias => alias.Text) : [];
        foreach (var name in aliases.Prepend((party.Fields?.Find(FieldKeys.Name) as ScalarNode)?.Text ?? string.Empty).Append(party.Id.Replace('-', ' ')))
        {
            if (CountryNames.CodeOf(name) is { } country && (CodeSchemes.Problem(scheme, country) is { } other ? other.Proposal?.Value : country) is { } code)
            {
                return new Hint($"{problem.Text}; that of {name} is {code}", new(code, IsSafe: false));
            }
        }

        return null;
    }

    // A party does nothing by being one, so the code of an event tells nothing of it.
    private static Hint? EventCodeOfParty(BindingContext context, string scheme, string code) =>
        scheme == CodeSchemes.Cameo && context.Entry?.Kind.Name == KindTable.Party && code.All(Ascii.IsDigit)
            ? new Hint("a party has an actor code, groups of three capitals, such as KORGOV; the code of an event is for events and statements", null)
            : default(Hint?);

    // The scheme that a code is of by its form, where only one has such codes.
    private static string? OtherScheme(MappingNode mapping, string code) =>
        CodeSchemes.Known.Where(known => (known.Name != CodeSchemes.Cameo || !code.All(Ascii.IsDigit)) && CodeSchemes.Problem(known.Name, code) is null).Take(2).ToArray() is { Length: 1 } only && mapping.Find(only[0].Name) is null ? only[0].Name : null;
}
