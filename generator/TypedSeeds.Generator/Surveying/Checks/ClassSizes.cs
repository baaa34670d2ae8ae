using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Surveying.Checks;

/// <summary>A class has no more entries than the compiler takes.</summary>
internal static class ClassSizes
{
    public static void Check(SurveyIndex index, SurveyReport report)
    {
        if (index.Count <= Limits.EntriesOfClass)
        {
            return;
        }

        foreach (var group in index.Entries().GroupBy(item => (item.Entry.Key.Kind, item.Entry.Key.Document)).Where(group => group.Count() > Limits.EntriesOfClass))
        {
            var (file, entry) = group.ElementAt(Limits.EntriesOfClass);
            var owner = index.Schema[group.Key.Kind].ClassName + (group.Key.Document.Length > 0 ? " of " + group.Key.Document : string.Empty);
            report.Add(Rules.TooManyEntries, file.Path, entry.Token, null, owner, Invariant.Text(group.Count()), Invariant.Text(Limits.EntriesOfClass));
            report.LeftOut.UnionWith(group.Select(item => item.Entry.Key));
        }
    }
}
