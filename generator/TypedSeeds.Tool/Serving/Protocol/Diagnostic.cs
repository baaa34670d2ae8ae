using System.Text.Json.Serialization;

namespace TypedSeeds.Tool.Serving.Protocol;

/// <summary>Something that is wrong in a file.</summary>
internal sealed record Diagnostic(PositionRange Range, string Message)
{
    public DiagnosticSeverity Severity { get; init; } = DiagnosticSeverity.Error;

    /// <summary>The id of the rule.</summary>
    [JsonConverter(typeof(CodeConverter))]
    public string? Code { get; init; }

    /// <summary>The page of the rule.</summary>
    public CodeDescription? CodeDescription { get; init; }

    /// <summary>The program that found it.</summary>
    public string? Source { get; init; }

    /// <summary>The other place, where two are concerned.</summary>
    public IReadOnlyList<DiagnosticRelatedInformation>? RelatedInformation { get; init; }
}

/// <summary>Where more is said about a diagnostic's code.</summary>
internal sealed record CodeDescription(string Href);

/// <summary>Another place that matters.</summary>
internal sealed record DiagnosticRelatedInformation(Location Location, string Message);

/// <summary>How bad a diagnostic is.</summary>
internal enum DiagnosticSeverity
{
    Error = 1,
    Warning = 2,
    Information = 3,
    Hint = 4,
}

/// <summary>All diagnostics of a file. They replace those before.</summary>
/// <param name="Uri">The file.</param>
/// <param name="Version">The version of its text; null for what is on the disk.</param>
/// <param name="Diagnostics">The diagnostics.</param>
internal sealed record PublishDiagnosticsParams(string Uri, int? Version, IReadOnlyList<Diagnostic> Diagnostics);
