using TypedSeeds.Generator.Rows;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Emitting;

/// <summary>One field of a corpus's own as C#: its type, and how it is read from a row.</summary>
internal sealed class FieldCode(EmitContext context, Field field)
{
    /// <summary>The field.</summary>
    public Field Field => field;

    /// <summary>Whether the value is a reference to one entry, which is followed at first use.</summary>
    public bool IsFollowed => field.Type == FieldType.Reference && !field.IsMany;

    /// <summary>The type of the property, fully qualified.</summary>
    public string Type => field switch
    {
        { IsMany: true } => $"global::System.Collections.Generic.IReadOnlyList<{Item}>",
        { IsRequired: true } or { Type: FieldType.Codes } => Item,
        _ => Item + "?",
    };

    /// <summary>The type as which the value is kept, fully qualified.</summary>
    public string KeptType => IsFollowed ? $"global::TypedSeeds.Tables.Reference<{Item}>" : Type;

    /// <summary>The lookup of entries by the field.</summary>
    public Lookup Lookup(Kind kind)
    {
        var summary = $"The {kind.Section.Replace('-', ' ')} with a value under <c>{field.Key}</c>.";
        return new Lookup(field.LookupMethod, Item, "key", Keys(context.OwnFieldsOf(kind, "e")), summary);
    }

    /// <summary>The expression that reads the value from the row at hand.</summary>
    public string Read() => field.IsMany ? ReadMany() : ReadOne();

    private string Item => field.Type switch
    {
        FieldType.Integer => "long",
        FieldType.Number => "decimal",
        FieldType.Boolean => "bool",
        FieldType.Date => "global::TypedSeeds.PartialDate",
        FieldType.Duration => "global::TypedSeeds.CalendarDuration",
        FieldType.Uri => "global::System.Uri",
        FieldType.Quote => "global::TypedSeeds.Quote",
        FieldType.Codes => "global::TypedSeeds.CodeSet",
        FieldType.Choice => $"{context.Root}.{field.EnumName}",
        FieldType.Reference => context.RecordOf(context.Schema[field.Targets[0]]),
        _ => "string",
    };

    private string Kind => Literals.Quote(field.Targets[0]);

    private string Choices => Literals.Quote(string.Join("\n", field.ChoiceIds));

    private string Keys(string entry) => field switch
    {
        { IsMany: true } => $"{entry}.{field.PropertyName}",
        { IsRequired: true } => $"[{entry}.{field.PropertyName}]",
        _ => $"{entry}.{field.PropertyName} is {{ }} key ? [key] : []",
    };

    private string ReadMany() => field.Type switch
    {
        FieldType.Integer => "row.WholeNumbers()",
        FieldType.Number => "row.DecimalNumbers()",
        FieldType.Boolean => "row.Booleans()",
        FieldType.Date => "row.Dates()",
        FieldType.Duration => "row.Durations()",
        FieldType.Uri => "row.Uris()",
        FieldType.Quote => "row.Quotes()",
        FieldType.Choice => $"row.Choices({Choices}, static number => ({Item})number)",
        FieldType.Reference => $"row.References<{Item}>({Kind})",
        _ => "row.Texts()",
    };

    private string ReadOne() => field.Type switch
    {
        FieldType.Integer => Value("row.WholeNumber()"),
        FieldType.Number => Value("row.DecimalNumber()"),
        FieldType.Boolean => Value("row.Boolean()"),
        FieldType.Date => Value("row.Date()"),
        FieldType.Duration => Value("row.Duration()"),
        FieldType.Uri => Object("row.Uri()"),
        FieldType.Quote => Object("row.Quote()"),
        FieldType.Codes => "row.Codes()",
        FieldType.Choice when field.IsRequired => $"({Item})row.Choice({Choices})",
        FieldType.Choice => $"row.Choice({Choices}) is >= 0 and var choice ? ({Item})choice : null",
        FieldType.Reference => $"row.Reference<{Item}>({Kind})",
        _ => field.IsRequired ? "row.Text()" : "row.OptionalText()",
    };

    // The row of an entry that is made by hand is empty, whatever is required.
    private string Value(string read) => field.IsRequired ? read + ".GetValueOrDefault()" : read;

    private string Object(string read) => field.IsRequired ? read + "!" : read;
}
