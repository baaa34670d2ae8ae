namespace TypedSeeds.Tool.Serving.Protocol;

/// <summary>The colours of a file: five numbers for each token, the first two relative to the token before.</summary>
internal sealed record SemanticTokens(IReadOnlyList<int> Data)
{
    /// <summary>The name of this answer, by which the next may be a difference to it.</summary>
    public string? ResultId { get; init; }
}

/// <summary>What the numbers mean.</summary>
internal sealed record SemanticTokensLegend(IReadOnlyList<string> TokenTypes, IReadOnlyList<string> TokenModifiers);

/// <summary>What the server can colour.</summary>
internal sealed record SemanticTokensOptions(SemanticTokensLegend Legend)
{
    /// <summary>Whether a range can be asked for.</summary>
    public bool Range { get; init; }

    /// <summary>Whether a whole file can be asked for.</summary>
    public bool Full { get; init; } = true;
}
