using TypedSeeds.Generator.Rows;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Schema.Packages;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Emitting;

/// <summary>One field as C#: its type, and how it is read from a row.</summary>
/// <param name="context">How everything is emitted; <see cref="EmitContext.OfRuntime"/> for a built-in field.</param>
/// <param name="field">The field.</param>
internal sealed class FieldCode(EmitContext context, Field field)
{
    /// <summary>The field.</summary>
    public Field Field => field;

    /// <summary>Whether the value is a reference to one entry, which is followed at first use.</summary>
    public bool IsFollowed => field.Type == FieldType.Reference && !field.IsMany;

    /// <summary>The type of the property, fully qualified.</summary>
    public string Type => field switch
    {
        { IsComputed: true } => "int",
        { IsMany: true } or { Type: FieldType.Offices or FieldType.Sources or FieldType.Versions } => $"Generic_.IReadOnlyList<{Item}>",
        _ => IsNullable ? Item + "?" : Item,
    };

    /// <summary>The type as which the value is kept, fully qualified.</summary>
    public string KeptType => IsFollowed ? $"Tables_.Reference<{Item}>" : Type;

    /// <summary>The documentation of the property, as XML.</summary>
    public string Summary => XmlText.Line(field.Description, RecordCode.LongestSummary) + (Remark.Length == 0 ? string.Empty : " " + Remark);

    /// <summary>The type of one value, fully qualified.</summary>
    public string Item => field.Type switch
    {
        FieldType.Integer => "long",
        FieldType.Number => "decimal",
        FieldType.Boolean => "bool",
        FieldType.Date => "TypedSeeds_.PartialDate",
        FieldType.Duration => "TypedSeeds_.CalendarDuration",
        FieldType.Uri => "global::System.Uri",
        FieldType.Quote or FieldType.Versions => "TypedSeeds_.Quote",
        FieldType.Codes => "TypedSeeds_.CodeSet",
        FieldType.Offices => "TypedSeeds_.Office",
        FieldType.Sources => "TypedSeeds_.FieldSource",
        FieldType.Choice => $"{context.Root}.{field.EnumName}",
        FieldType.Reference => field.NamesKind ? "TypedSeeds_.Entry" : context.RecordOfTarget(context.Schema[field.Targets[0]]),
        _ => "string",
    };

    /// <summary>Whether an entry may have no value, which is null then.</summary>
    public bool IsNullable => !IsCollection && !field.IsRequired && !field.IsComputed && !field.HasDefault;

    /// <summary>The expression that reads the value from the row at hand.</summary>
    public string Read() => field.IsMany ? ReadMany() : ReadOne();

    /// <summary>The name of a property in JSON.</summary>
    /// <param name="propertyName">Its name in C#.</param>
    public static string JsonNameOf(string propertyName) => Casing.ToSmall(propertyName[0]) + propertyName.Substring(1);

    /// <summary>The call that writes the value as a property of JSON.</summary>
    public string WriteJson()
    {
        var (name, property) = (Literals.Quote(JsonNameOf(field.PropertyName)), field.PropertyName);
        var always = IsNullable || IsCollection ? string.Empty : "Always.";
        return always + field.Type switch
        {
            FieldType.Reference => $"Reference{(field.IsMany ? "s" : string.Empty)}{(field.NamesKind ? "WithKind" : string.Empty)}({name}, {property})",
            FieldType.Choice when field.IsMany => $"Choices({name}, {property}, {Choices}, static value => (int)value)",
            FieldType.Choice => $"Choice({name}, (int{(IsNullable ? "?" : string.Empty)}){property}, {Choices})",
            _ => $"Write({name}, {property})",
        };
    }

    private bool IsCollection => field.IsMany || field.Type is FieldType.Codes or FieldType.Offices or FieldType.Sources or FieldType.Versions;

    // What a corpus says of its own fields is not added to.
    private string Remark => field.Remark.Length == 0 && IsNullable && ReferenceEquals(context, EmitContext.OfRuntime)
        ? "Null where the annotation does not say."
        : XmlText.WithReferences(field.Remark);

    private string Kind => field.NamesKind ? "null" : Literals.Quote(UsedName.Is(field.Targets[0]) ? UsedName.Parse(field.Targets[0]).Name : field.Targets[0]);

    private string Choices => field.ChoicesConstant.Length > 0
        ? $"TypedSeeds_.Vocabulary.{field.ChoicesConstant}"
        : Literals.Quote(string.Join("\n", field.ChoiceIds));

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
        _ when field.IsComputed => "row.Number().GetValueOrDefault()",
        FieldType.Integer => Value("row.WholeNumber()"),
        FieldType.Number => Value("row.DecimalNumber()"),
        FieldType.Boolean => Value("row.Boolean()"),
        FieldType.Date => Value("row.Date()"),
        FieldType.Duration => Value("row.Duration()"),
        FieldType.Uri => Object("row.Uri()"),
        FieldType.Quote => Object("row.Quote()"),
        FieldType.Codes => "row.Codes()",
        FieldType.Offices => "row.Offices()",
        FieldType.Sources => "row.Sources()",
        FieldType.Versions => "row.Versions()",
        FieldType.Choice when field.HasDefault => $"({Item})global::System.Math.Max(0, row.Choice({Choices}))",
        FieldType.Choice when field.IsRequired => $"({Item})row.Choice({Choices})",
        FieldType.Choice => $"row.Choice({Choices}) is >= 0 and var choice{field.PropertyName} ? ({Item})choice{field.PropertyName} : null",
        FieldType.Reference => $"row.Reference<{Item}>({Kind})",
        _ => field.IsRequired ? "row.Text()" : "row.OptionalText()",
    };

    // The row of an entry that is made by hand is empty, even in required columns.
    private string Value(string read) => field.IsRequired ? read + ".GetValueOrDefault()" : read;

    private string Object(string read) => field.IsRequired ? read + "!" : read;
}
