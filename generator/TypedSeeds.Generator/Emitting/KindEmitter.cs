using TypedSeeds.Generator.Rows;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Emitting;

/// <summary>In: the kinds that a corpus declares or extends. Out: the C# of their records and enums.</summary>
internal sealed class KindEmitter
{
    /// <summary>The hint name of the file.</summary>
    public const string Hint = "Kinds.g.cs";

    /// <summary>The class that reads records of which the row says what they are.</summary>
    public const string ReadersClass = "Readers_";

    // With an underscore inside: no name that is made of a kind and a field has one there.
    private const string JsonConverterSuffix = "_JsonConverter";

    private readonly EmitContext _context;
    private readonly CodeWriter _code = new();

    private KindEmitter(EmitContext context)
    {
        _context = context;
    }

    /// <summary>The C#; null where the corpus declares nothing.</summary>
    public static string? Emit(EmitContext context) =>
        context.Schema.Kinds.Any(kind => kind.IsOwn || kind.IsExtended) ? new KindEmitter(context).Run() : null;

    /// <summary>The fields for which an enum is made.</summary>
    public static IEnumerable<Field> EnumsOf(Kind kind) => kind.IsOwn || kind.IsExtended ? kind.OwnFields.Where(field => field.Type == FieldType.Choice) : [];

    /// <summary>The class that writes and reads the values of a field's enum.</summary>
    public static string ConverterOf(Field field) => field.EnumName + JsonConverterSuffix;

    private string Run()
    {
        _context.OpenNamespace(_code);
        _code.Line();
        foreach (var kind in _context.Schema.Kinds.Where(kind => kind.IsOwn || kind.IsExtended))
        {
            WriteEnums(kind);
            WriteRecords(kind);
        }

        _code.Close();
        foreach (var kind in _context.Schema.Kinds.Where(kind => kind.IsExtended && kind.SubtypeField.Length > 0))
        {
            WriteReader(kind);
        }

        return _code.Finish();
    }

    private void WriteEnums(Kind kind)
    {
        foreach (var field in EnumsOf(kind))
        {
            var converter = ConverterOf(field);
            WriteSummary(field.Description).Line(CodeNames.GeneratedCode);
            _code.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof({converter}))]");
            _code.Open($"{_context.Options.Accessibility} enum {field.EnumName}");
            foreach (var line in field.Choices.Split('\n'))
            {
                var value = ChoiceNames.Column(line, 0, 0);
                var meaning = line.Length > value.Length ? line.Substring(value.Length + 1) : string.Empty;
                WriteSummary(meaning.Length > 0 ? meaning : $"The value {value}.");
                _code.Line($"{Ids.ToMemberName(value)},");
            }

            _code.Close().Line();
            WriteConverter(field, converter);
        }
    }

    private void WriteConverter(Field field, string name) => _code.Block($$"""
        /// <summary>Writes and reads the values of <see cref="{{field.EnumName}}"/> as their ids in JSON.</summary>
        {{CodeNames.NeverBrowsable}}
        {{CodeNames.GeneratedCode}}
        {{_context.Options.Accessibility}} sealed class {{name}} : TypedSeeds_.Json.ChoiceJsonConverter<{{field.EnumName}}>
        {
            /// <summary>Makes a converter.</summary>
            public {{name}}() : base({{Literals.Quote(string.Join("\n", field.ChoiceIds))}}) { }
        }

        """);

    private void WriteRecords(Kind kind)
    {
        var modifiers = $"{_context.Options.Accessibility} sealed";
        var own = kind.OwnFields.ToEquatableArray();
        if (kind.IsOwn)
        {
            Write(kind, new RecordDeclaration(kind.RecordName, modifiers, $"TypedSeeds_.{RecordNames.BaseOf(kind)}", kind.Description, own) { NamesKind = true });
            return;
        }

        var hasInterface = kind.SubtypeField.Length > 0;
        if (hasInterface)
        {
            new SubtypeInterfaceCode(_context, kind, _code).Write();
        }

        foreach (var record in RecordNames.BuiltInRecords(kind))
        {
            var bases = $"TypedSeeds_.{record}" + (hasInterface ? $", {_context.Root}.{RecordNames.PartyInterface}" : string.Empty);
            var summary = $"{(hasInterface ? record.InSmallLetters() : kind.Name).WithCapitalArticle()} with the fields that the corpus adds.";
            Write(kind, new RecordDeclaration(RecordNames.OfExtended(record), modifiers, bases, summary, own) { ReadsAfterBase = true });
        }
    }

    private void Write(Kind kind, RecordDeclaration record)
    {
        new RecordCode(_context, kind, record).WriteTo(_code);
        _code.Line();
    }

    private void WriteReader(Kind kind)
    {
        _context.OpenNamespace(_code.Line(), CompiledFileNames.Namespace);
        _code.Line();
        _code.Line(CodeNames.NeverBrowsable).Line(CodeNames.GeneratedCode);
        _code.Open($"internal static class {ReadersClass}");
        SubtypeReaderCode.Write(_code, kind, $"internal static {_context.RecordOf(kind)} {kind.RecordName}", subtype => $"{_context.Root}.{RecordNames.OfExtended(subtype)}");
        _code.Close().Close();
    }

    private CodeWriter WriteSummary(string text) => _code.Line($"/// <summary>{XmlText.Line(text, RecordCode.LongestSummary)}</summary>");
}
