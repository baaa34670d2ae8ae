using System.Text.Json;
using TypedSeeds.Generator.Emitting;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Exporting.Brat;
using TypedSeeds.Tool.Exporting.Model;
using TypedSeeds.Tool.Importing.Json;

namespace TypedSeeds.Tool.Importing.Brat;

/// <summary>What the lines of an entry that <c>export</c> wrote say beside its note.</summary>
internal static class OwnStandoff
{
    /// <summary>All that a line may say of an entry without being another word than that of its note.</summary>
    public static HashSet<string> Of(LocatedJson entry, Kind kind)
    {
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in kind.AllFields)
        {
            var value = entry.Find(field.Key == kind.SubtypeField ? FieldCode.JsonNameOf(RecordNames.SubtypeMember(kind)) : FieldCode.JsonNameOf(field.PropertyName));
            if (BratConfiguration.IsAttribute(field))
            {
                said.Add($"{BratName.Of(kind.Name, field.Key)} {value?.Text ?? (field.HasDefault ? field.ChoiceIds.First() : string.Empty)}");
            }
            else if (field.Type == FieldType.Codes)
            {
                said.UnionWith((value?.Members ?? new Dictionary<string, LocatedJson>()).Select(static code => $"Reference {code.Key}:{code.Value.Text}"));
            }
            else if (field.Type == FieldType.Reference)
            {
                said.UnionWith(ItemsOf(value).Select(item => $"{BratName.Of(kind.Name, field.Key)} > {IdOf(item)}"));
            }
            else if (field.Type == FieldType.Offices)
            {
                said.UnionWith(ItemsOf(value).Select(office => $"{BratName.Of(kind.Name, ExportedEntry.Inside(field.Key, FieldKeys.Of))} > {office.FindText(FieldKeys.Of)}"));
            }
        }

        return said;
    }

    private static IReadOnlyList<LocatedJson> ItemsOf(LocatedJson? value) => value is null ? [] : value.Kind == JsonValueKind.Array ? value.Items : [value];

    private static string IdOf(LocatedJson item) => item.Kind == JsonValueKind.Object ? item.GetText("id") : item.Text;
}
