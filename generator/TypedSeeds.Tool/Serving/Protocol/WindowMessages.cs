namespace TypedSeeds.Tool.Serving.Protocol;

/// <summary>A message for the user or for the log.</summary>
internal sealed record MessageParams(MessageType Type, string Message);

/// <summary>How much a message matters.</summary>
internal enum MessageType
{
    Error = 1,
    Warning = 2,
    Info = 3,
    Log = 4,
}

/// <summary>Asks the editor to show progress under a name.</summary>
internal sealed record WorkDoneProgressCreateParams(string Token);

/// <summary>A step of some work.</summary>
internal sealed record ProgressParams(object Token, WorkDoneProgress Value);

/// <summary>How far some work is.</summary>
/// <param name="Kind"><c>begin</c>, <c>report</c> or <c>end</c>.</param>
internal sealed record WorkDoneProgress(string Kind)
{
    /// <summary>What the work is; at its beginning.</summary>
    public string? Title { get; init; }

    public string? Message { get; init; }

    /// <summary>From 0 to 100.</summary>
    public int? Percentage { get; init; }
}
