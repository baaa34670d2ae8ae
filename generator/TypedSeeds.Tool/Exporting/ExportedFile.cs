namespace TypedSeeds.Tool.Exporting;

/// <summary>A file that an export consists of.</summary>
/// <param name="Name">Its name in the folder of the export; a format of one file gives none.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record ExportedFile(string Name, byte[] Content);
