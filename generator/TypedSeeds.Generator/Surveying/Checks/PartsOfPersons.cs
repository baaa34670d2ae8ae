using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Surveying.Checks;

/// <summary>No party is a part of a person.</summary>
internal static class PartsOfPersons
{
    public static void Check(SurveyIndex index, SurveyReport report)
    {
        HashSet<EntryKey>? persons = null;
        foreach (var (file, entry) in index.Entries(static file => file.Shared))
        {
            foreach (var chain in entry.Key.Kind == KindTable.Party ? entry.Chains.Where(static chain => chain.Field == FieldKeys.PartOf) : [])
            {
                persons ??= [.. index.Entries(static file => file.Shared).Where(static item => item.Entry.IsPerson).Select(static item => item.Entry.Key)];
                for (var i = 0; i < chain.Keys.Count; i++)
                {
                    if (persons.Contains(chain.Keys[i]) && chain.Keys[i] != entry.Key)
                    {
                        report.Add(Finding.PersonOfParts(new TokenPlace(file.Path, chain.Tokens[i]), chain.Keys[i].Id, "parts", $"name a group, an organization or a state, or write '{FieldKeys.Represents}' if '{entry.Key.Id}' speaks for '{chain.Keys[i].Id}'"));
                    }
                }
            }
        }
    }
}
