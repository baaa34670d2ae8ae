using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Serving.Protocol;

namespace TypedSeeds.Tool.Serving.Features.Symbols;

/// <summary>The signs of an editor for entries. It has none for what they are, so each kind has the one that looks most like it.</summary>
internal static class SymbolKinds
{
    public static SymbolKind Of(Kind kind) => kind.Name switch
    {
        KindTable.Document => SymbolKind.File,
        KindTable.Party => SymbolKind.Class,
        KindTable.Topic => SymbolKind.Key,
        KindTable.Event => SymbolKind.Event,
        KindTable.Statement => SymbolKind.String,
        KindTable.Agreement => SymbolKind.Interface,
        _ => kind.Scope == Scope.Document ? SymbolKind.Constant : SymbolKind.Object,
    };
}
