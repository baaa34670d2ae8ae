using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Surveying.Checks;

/// <summary>A field whose values are unique has none of them twice in its kind.</summary>
internal static class UniqueValues
{
    public static void Check(SurveyIndex index, SurveyReport report)
    {
        var seen = new Dictionary<(string Kind, string Field, string Value), (TokenPlace Place, string Id)>();
        foreach (var (file, entry) in index.Entries(static file => file.HasUnique ? file.Entries : EquatableArray<EntrySummary>.Empty))
        {
            foreach (var value in entry.Unique)
            {
                var name = (entry.Key.Kind, value.Field, value.Text);
                if (!seen.TryGetValue(name, out var first))
                {
                    seen.Add(name, (new TokenPlace(file.Path, value.Token), entry.Key.FullId));
                }
                else if (first.Id != entry.Key.FullId)
                {
                    report.Add(Finding.NotUnique(
                        new TokenPlace(file.Path, value.Token), first.Place, entry.Key.Kind, first.Id, value.Field, value.Text));
                    report.LeaveOutUnlessHeader(entry.Key);
                }
            }
        }
    }
}
