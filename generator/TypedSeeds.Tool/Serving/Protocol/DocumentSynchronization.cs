namespace TypedSeeds.Tool.Serving.Protocol;

/// <summary>A file that was opened, with its text.</summary>
internal sealed record DidOpenParams(OpenedTextDocument TextDocument);

/// <summary>The text of a file as the editor has it.</summary>
internal sealed record OpenedTextDocument(string Uri, int Version, string Text);

/// <summary>Changes of an open file, each to the text that those before it made.</summary>
internal sealed record DidChangeParams(ChangedTextDocument TextDocument, IReadOnlyList<ContentChange> ContentChanges);

/// <summary>An open file and its new version.</summary>
internal sealed record ChangedTextDocument(string Uri, int Version);

/// <summary>A change of a text.</summary>
/// <param name="Range">What is replaced; null for the whole.</param>
/// <param name="Text">What replaces it.</param>
internal sealed record ContentChange(PositionRange? Range, string Text);
