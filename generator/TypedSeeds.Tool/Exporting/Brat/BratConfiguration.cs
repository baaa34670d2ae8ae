using System.Text;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Exporting.Model;

namespace TypedSeeds.Tool.Exporting.Brat;

/// <summary>What brat may show and annotate: the types that follow from the kinds of a corpus.</summary>
internal static class BratConfiguration
{
    /// <summary>Any type of quote.</summary>
    private const string Any = "<ENTITY>";

    public static string Of(IReadOnlyList<Kind> kinds)
    {
        var text = new StringBuilder();
        text.Append("[entities]\n");
        foreach (var kind in kinds)
        {
            // The kind itself is a heading that nothing is annotated as.
            text.Append('!').Append(BratName.Of(kind.Name)).Append('\n');
            foreach (var type in Quotes(kind))
            {
                text.Append('\t').Append(type).Append('\n');
            }
        }

        text.Append("\n[relations]\n");
        Line(text, BratName.SameEntry, $"Arg1:{Any}, Arg2:{Any}");
        foreach (var kind in kinds)
        {
            foreach (var (field, targets) in References(kind))
            {
                var types = kinds.Where(target => targets.Contains(target.Name, StringComparer.Ordinal)).SelectMany(Quotes).ToArray();
                Line(text, BratName.Of(kind.Name, field), $"Arg1:{string.Join('|', Quotes(kind))}, Arg2:{(types.Length == 0 ? Any : string.Join('|', types))}");
            }
        }

        // The format asks for the section.
        text.Append("\n[events]\n\n[attributes]\n");
        foreach (var kind in kinds)
        {
            foreach (var field in kind.AllFields.Where(IsAttribute))
            {
                var values = field.Type == FieldType.Boolean ? ["true", "false"] : field.ChoiceIds;
                Line(text, BratName.Of(kind.Name, field.Key), $"Arg:{string.Join('|', Quotes(kind))}, Value:{string.Join('|', values)}");
            }
        }

        return text.ToString();
    }

    /// <summary>Whether a field is an attribute: one of few values.</summary>
    public static bool IsAttribute(Field field) => field.Type is FieldType.Choice or FieldType.Boolean && !field.IsMany;

    private static void Line(StringBuilder text, string type, string arguments) => text.Append(type).Append('\t').Append(arguments).Append('\n');

    private static IEnumerable<string> Quotes(Kind kind) => kind.AllFields
        .Where(static field => field.Type is FieldType.Quote or FieldType.Sources)
        .Select(field => BratName.Of(kind.Name, field.Type == FieldType.Sources ? ExportedEntry.Inside(field.Key, FieldKeys.Quote) : field.Key));

    private static IEnumerable<(string Field, IEnumerable<string> Targets)> References(Kind kind) => kind.AllFields
        .Where(static field => field.Type is FieldType.Reference or FieldType.Offices)
        .Select(static field => field.Type == FieldType.Offices
            ? (ExportedEntry.Inside(field.Key, FieldKeys.Of), [KindTable.Party])
            : (field.Key, (IEnumerable<string>)field.Targets));
}
