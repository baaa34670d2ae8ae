using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Emitting;

/// <summary>
/// What the records of an extended kind have in common where a value decides which record an entry is, as C#: the fields of
/// the corpus, and a dispatch over its records that the compiler holds complete.
/// </summary>
internal sealed class SubtypeInterfaceCode(EmitContext context, Kind kind, CodeWriter code)
{
    public void Write()
    {
        code.Line($"/// <summary>What the corpus says of every {kind.Name}. Each {kind.Name} of the corpus can be cast to it.</summary>").Line(CodeNames.GeneratedCode);
        code.Open($"{context.Options.Accessibility} interface {RecordNames.PartyInterface}");
        foreach (var field in kind.OwnFields.Select(field => new FieldCode(context, field)))
        {
            WriteProperty(field);
        }

        WriteMatch();
        code.Close().Line();
    }

    private void WriteProperty(FieldCode field)
    {
        var name = field.Field.PropertyName;
        code.Line($"/// <summary>{XmlText.Line(field.Field.Description, RecordCode.LongestSummary)}</summary>");
        code.Lines(Obsoletion.OfDeprecated(name, field.Field.History.Deprecated));
        code.Line($"{field.Type} {name} {{ get; }}").Line();
        foreach (var former in field.Field.History.Formerly.Select(Ids.ToMemberName))
        {
            code.Line($"/// <summary>Now called <see cref=\"{name}\"/>.</summary>");
            code.Line(Obsoletion.OfForwarder(former, name));
            code.Line($"{field.Type} {former} => {name};").Line();
        }
    }

    private void WriteMatch()
    {
        var records = RecordNames.BuiltInRecords(kind).Select(record => (Type: $"{context.Root}.{RecordNames.OfExtended(record)}", Name: record.InSmallLetters())).ToArray();
        code.Line("/// <summary>What one of these functions makes of it: the one for what it is. The compiler sees that none is forgotten.</summary>");
        code.Open($"T Match<T>({string.Join(", ", records.Select(record => $"global::System.Func<{record.Type}, T> {record.Name}"))}) => this switch");
        foreach (var (type, name) in records)
        {
            code.Line($"{type} it => {name}(it),");
        }

        code.Line("_ => throw new global::System.InvalidOperationException($\"{this} is none of the records of the corpus.\"),");
        code.Close(";");
    }
}
