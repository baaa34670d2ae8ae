namespace TypedSeeds.Tool.Exporting;

/// <summary>A file that an export consists of.</summary>
/// <param name="Name">Its path in the folder of the export, with <c>/</c> between its parts; a format of one file gives none.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record ExportedFile(string Name, byte[] Content);
