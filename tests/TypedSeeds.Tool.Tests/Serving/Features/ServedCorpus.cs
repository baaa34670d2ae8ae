using TypedSeeds.Generator.Reading;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Serving.Protocol;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Tests.Serving.Features;

/// <summary>A corpus as a feature sees it, with the cursor in one of its files.</summary>
/// <param name="Snapshot">The corpus.</param>
/// <param name="File">The file of the cursor.</param>
/// <param name="Offset">Where the cursor is.</param>
internal sealed record ServedCorpus(WorkspaceSnapshot Snapshot, SnapshotFile File, int Offset)
{
    /// <summary>The sign that is put where the cursor is.</summary>
    public const char Cursor = '|';

    public const string Folder = "/corpus/seeds";

    public const string Document = "We condemn the tests, and we urge both countries to stop.\nThe talks\nhad failed; nobody came.\nWe urge all others to help.\n";

    public const string Header = "seed: 1\ndocument: { id: report, language: en, layout: wrapped }\nparties:\n  canada: { kind: state, name: Canada }\n  korea: { kind: state, name: Republic of Korea }\nstatements:\n";

    /// <summary>A report and its annotation, of which the last lines are given.</summary>
    public static ServedCorpus Report(string lines) => Of(("report.txt", Document), ("report.yaml", Header + lines));

    /// <param name="files">The files, one of which has the cursor.</param>
    public static ServedCorpus Of(params (string Path, string Content)[] files) => Of(PositionEncoding.Utf16, files);

    public static ServedCorpus Of(PositionEncoding encoding, params (string Path, string Content)[] files)
    {
        var (path, offset) = (from file in files let at = file.Content.IndexOf(Cursor, StringComparison.Ordinal) where at >= 0 select (file.Path, at)).FirstOrDefault((files[^1].Path, 0));
        CorpusFile[] read =
        [
            .. files
                .Select(file => (Path: "seeds/" + file.Path, Text: file.Path == path ? file.Content.Replace(Cursor.ToString(), string.Empty, StringComparison.Ordinal) : file.Content))
                .Select(static file => new CorpusFile(file.Path, InputRoles.ByName(file.Path), file.Text))
                .OrderBy(static file => file.FilePath, StringComparer.Ordinal),
        ];
        return Of(encoding, read, "seeds/" + path, offset);
    }

    public static ServedCorpus Of(PositionEncoding encoding, IReadOnlyList<CorpusFile> files, string path, int offset)
    {
        var check = new CorpusCheck();
        var snapshot = new WorkspaceSnapshot(new(Folder, files, new Dictionary<string, OpenBuffer>(), encoding), check.Run(files), () => check);
        return new(snapshot, snapshot.FileOf(path)!, offset);
    }

    /// <summary>The text of the cursor's file after an edit.</summary>
    public string After(RangeEdit edit)
    {
        var (start, end) = (File.OffsetOf(edit.Range.Start), File.OffsetOf(edit.Range.End));
        return File.Text[..start] + edit.NewText + File.Text[end..];
    }

    /// <summary>The part of a file that a range is.</summary>
    public string TextOf(Location location)
    {
        var file = Snapshot.FileAt(location.Uri)!;
        return file.Text[file.OffsetOf(location.Range.Start)..file.OffsetOf(location.Range.End)];
    }

    /// <summary>A place by the name of its file and its text.</summary>
    public string NameOf(Location location) => $"{Path.GetFileName(Snapshot.FileAt(location.Uri)!.Path)}:{TextOf(location)}";
}
