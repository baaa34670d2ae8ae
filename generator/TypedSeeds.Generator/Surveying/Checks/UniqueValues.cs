using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Surveying.Checks;

/// <summary>A field whose values are unique has none of them twice in its kind.</summary>
internal static class UniqueValues
{
    public static void Check(SurveyIndex index, SurveyReport report)
    {
        var seen = new Dictionary<(string Kind, string Field, string Value), (TokenPlace Place, string Id)>();
        var inAnyCapitals = new Dictionary<(string Kind, string Field, string Value), (TokenPlace Place, string Id, string Text)>();
        foreach (var (file, entry) in index.Entries(static file => file.HasUnique ? file.Entries : EquatableArray<EntrySummary>.Empty))
        {
            foreach (var value in entry.Unique)
            {
                var name = (entry.Key.Kind, value.Field, value.Text);
                if (!seen.TryGetValue(name, out var first))
                {
                    var place = new TokenPlace(file.Path, value.Token);
                    seen.Add(name, (place, entry.Key.FullId));
                    var folded = name with { Text = value.Text.InCapitals() };
                    if (!inAnyCapitals.TryGetValue(folded, out var other))
                    {
                        inAnyCapitals.Add(folded, (place, entry.Key.FullId, value.Text));
                    }
                    else if (other.Id != entry.Key.FullId && value.IsOfRightEntry)
                    {
                        report.Add(Finding.NearlyUnique(place, other.Place, entry.Key.Kind, other.Id, other.Text, value.Field));
                    }
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
