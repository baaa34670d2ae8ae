using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>Checks that concern several fields of one entry.</summary>
internal static class EntryChecks
{
    /// <summary>Runs the checks. What a broken value may have proved is not asked.</summary>
    public static CheckResult Run(BindingContext context, Kind kind, ScalarNode id, MappingNode mapping, KindDefaults defaults, Value?[] values, CheckResult before)
    {
        var check = before;
        check &= CheckSources(context, kind, id, mapping, values);
        check &= CheckItself(context, kind, id, values);
        check &= kind.Name == KindTable.Document ? CheckReading(context, mapping) : CheckResult.Passed;
        check &= ConstraintChecks.CheckOrder(context, kind, mapping, defaults, values);
        DateOrder.Check(context, kind, mapping, values);
        CheckMembers(context, kind, id, mapping, values);
        return kind.ProofFields.Count > 0 && !check.IsBroken ? CheckProof(context, kind, id, values) : check;
    }

    /// <summary>Checks the fields that name other entries and never their own. Chains are followed over all files, later.</summary>
    private static CheckResult CheckItself(BindingContext context, Kind kind, ScalarNode id, Value?[] values)
    {
        var check = CheckResult.Passed;
        var own = kind.KeyOf(id.Text, context.Document);
        for (var i = 0; i < values.Length; i++)
        {
            if (!kind.AllFields[i].IsNeverItself)
            {
                continue;
            }

            var token = values[i] is ReferencesValue references ? TokenOf(references, own) : 0;
            if (token > 0)
            {
                check &= context.Report(Finding.Cycle(context.At(token), kind.AllFields[i].Key, kind.Name, id.Text, $"{id.Text} → {id.Text}", isItself: true));
            }
        }

        return check;
    }

    private static void CheckMembers(BindingContext context, Kind kind, ScalarNode id, MappingNode mapping, Value?[] values)
    {
        if (kind.Name == KindTable.Party && values[kind.IndexOf(kind.SubtypeField)] is TextValue { Text: KindTable.Person } && mapping.Find(FieldKeys.Members) is { } members)
        {
            context.Report(Finding.PersonOfParts(context.At(members.Token), id.Text, "members", $"write kind: group, or take '{FieldKeys.Members}' out"));
        }
    }

    // The text of a further reading is that of the other document, and only of such a one can anybody else's quotes count.
    private static CheckResult CheckReading(BindingContext context, MappingNode mapping)
    {
        var of = mapping.Find(FieldKeys.Of);
        foreach (var pair in mapping.Pairs)
        {
            if (of is null ? pair.Name == FieldKeys.CoverageCounts : pair.Name == FieldKeys.Text)
            {
                return context.Report(Finding.ReadingMismatch(context.At(pair.Token), of is null
                    ? $"'{FieldKeys.CoverageCounts}' is for a document that '{FieldKeys.Of}' names in another package, and this one has a text of its own"
                    : $"'{FieldKeys.Text}' names a file, and the text of this document is that of '{(of as ScalarNode)?.Text}', which '{FieldKeys.Of}' names"));
            }
        }

        return CheckResult.Passed;
    }

    private static int TokenOf(ReferencesValue references, EntryKey own)
    {
        for (var i = 0; i < references.Keys.Count; i++)
        {
            if (references.Keys[i].Equals(own))
            {
                return references.Tokens[i];
            }
        }

        return 0;
    }

    private static CheckResult CheckProof(BindingContext context, Kind kind, ScalarNode id, Value?[] values)
    {
        var proofs = kind.ProofFields.Select(field => values[kind.IndexOf(field)]);
        return proofs.Any(value => value is ReferencesValue { Keys.Count: > 0 } or QuotesValue { Quotes.Count: > 0 })
            ? CheckResult.Passed
            : context.Report(Finding.AgreementWithoutWords(context.At(id.Token), id.Text, kind.ProofFields
                .Where(field => context.Entry?.Fields?.Find(field) is null)
                .Select(static field => new Proposal($"{field}: [{MissingValues.ToDo}]", IsSafe: false, ProposalForm.Field) { Label = $"Insert '{field}', to be written" })
                .ToEquatableArray()));
    }

    private static CheckResult CheckSources(BindingContext context, Kind kind, ScalarNode id, MappingNode mapping, Value?[] values)
    {
        if (values[kind.IndexOf(FieldKeys.Sources)] is not SourcesValue || FileOutline.Find(mapping, FieldKeys.Sources) is not MappingNode sources)
        {
            return CheckResult.Passed;
        }

        var check = CheckResult.Passed;
        var given = new HashSet<string>(mapping.Pairs.Select(field => field.Name), StringComparer.Ordinal);
        NameIndex? names = null;
        foreach (var pair in sources.Pairs)
        {
            // A field whose declaration is wrong is reported there, once.
            var number = kind.IndexOf(pair.Name);
            var isKnown = number >= 0 || kind.IsRejectedKey(pair.Name);
            if (!isKnown || !(given.Contains(pair.Name) || (number >= 0 && values[number] is not null)))
            {
                // What is not known among the fields is reported there, and may be this one.
                if (mapping.Pairs.Any(field => kind.IndexOf(field.Name) < 0 && (number >= 0 || field.Name == pair.Name)))
                {
                    check &= CheckResult.ReportedElsewhere;
                    continue;
                }

                if (context.IsFull(Rules.UnknownSourceField))
                {
                    check &= context.Count(Rules.UnknownSourceField);
                    continue;
                }

                names ??= new NameIndex(given.Where(static key => key != FieldKeys.Sources));
                var hint = kind.FieldFormerlyCalled(pair.Name) is { } renamed
                    ? Closest.Renamed(pair.Name, renamed.Key)
                    : names.Hint(pair.Name) is { Text.Length: > 0 } near ? near
                    : names.Names.Count == 0 ? Hint.None : $"; it has a value for {ShownChoices.First(names.Names, ShownChoices.MostListed)}";
                check &= context.Report(Finding.UnknownSourceField(context.At(pair.Token), pair.Name, kind.Name, id.Text, hint.IfFree(sources, pair)));
            }
        }

        return check;
    }
}
