using TypedSeeds.Build;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Files;

/// <summary>A folder that a command writes has the files of one run, however the command ends.</summary>
public sealed class OutputFolderTests : IDisposable
{
    private const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;

    private static readonly (string, byte[])[] Old = [("a", "old a"u8.ToArray()), ("deep/b", "old b"u8.ToArray()), ("gone", "old"u8.ToArray())];
    private static readonly (string, byte[])[] New = [("a", "new a"u8.ToArray()), ("deep/b", "new b"u8.ToArray()), ("more/c", "new c"u8.ToArray())];

    private readonly TemporaryFolder _folder = new();

    private string Out => _folder.At("out");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_run_that_is_killed_at_any_step_leaves_the_old_folder_or_the_new_one_or_puts_the_old_one_back_next_time()
    {
        OutputFolder.Write(Out, Old, Disk.Real);
        var old = Content();
        OutputFolder.Write(Out, New, Disk.Real);
        var written = Content();
        List<string> seen = [];
        for (var (step, isDone) = (0, false); !isDone; step++)
        {
            OutputFolder.Write(Out, Old, Disk.Real);
            var disk = new BrokenDisk(step);

            var error = Record.Exception(() => OutputFolder.Write(Out, New, disk));

            isDone = !disk.Failed;
            var left = !Directory.Exists(Out) ? "none" : Content() == old ? "old" : Content() == written ? "new" : "a mixture";
            // A run that ends before it moves anything puts back what the killed one left.
            Assert.Throws<IOException>(() => OutputFolder.Write(Out, Failing(), Disk.Real));
            Assert.Equal(left == "new" ? written : old, Content());
            Assert.Equal(left == "new", error is null);
            seen.Add(left);
        }

        // Each of four files is created and filled; then come the two renames, and the old folder is moved away and deleted.
        Assert.Equal([.. Enumerable.Repeat("old", 9), "none", "new", "new", "new"], seen);
        Assert.Equal(["out"], Directory.GetFileSystemEntries(_folder.Path).Select(Path.GetFileName).Where(name => !name!.EndsWith(".tmp", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_rename_that_fails_leaves_the_old_folder_in_its_place()
    {
        OutputFolder.Write(Out, Old, Disk.Real);
        var old = Content();

        Assert.Throws<IOException>(() => OutputFolder.Write(Out, New, new NoSecondRename()));

        Assert.Equal(old, Content());
        Assert.Equal(["out"], Directory.GetFileSystemEntries(_folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void What_the_last_run_wrote_and_this_one_does_not_is_gone()
    {
        OutputFolder.Write(Out, Old, Disk.Real);
        OutputFolder.Write(Out, New, Disk.Real);

        Assert.False(File.Exists(_folder.At("out/gone")));
        Assert.Equal("new c", File.ReadAllText(_folder.At("out/more/c")));
    }

    [Fact]
    public void A_folder_with_a_file_that_no_export_wrote_is_not_touched_and_the_file_is_named()
    {
        _folder.With("out/deep/notes.md", "mine");

        var refused = Assert.Throws<IOException>(() => OutputFolder.Write(Out, New, Disk.Real));

        Assert.Equal($"'{Out}' is not written as a whole: it holds 'deep/notes.md', which no export wrote, and it would be replaced as a whole; give a new folder.", refused.Message);
        Assert.Equal(["out"], Directory.GetFileSystemEntries(_folder.Path).Select(Path.GetFileName));
        Assert.Equal("mine", File.ReadAllText(_folder.At("out/deep/notes.md")));
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("deep")]
    [InlineData("a")]
    [InlineData("nowhere")]
    public void A_link_in_the_folder_is_a_file_that_no_export_wrote_and_is_not_followed(string target)
    {
        OutputFolder.Write(Out, Old, Disk.Real);
        Directory.CreateSymbolicLink(_folder.At("out/.link"), target);

        var refused = Assert.Throws<IOException>(() => OutputFolder.Write(Out, New, Disk.Real));

        Assert.Contains("it holds '.link', which no export wrote", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_folder_that_the_run_works_in_is_not_replaced()
    {
        var refused = Assert.Throws<IOException>(() => OutputFolder.Write(".", New, Disk.Real));

        Assert.Equal("'.' is not written as a whole: this run works in it, and it would be replaced as a whole; give another folder, such as one in it.", refused.Message);
    }

    [Fact]
    public void A_link_stays_a_link_and_the_modes_of_files_and_folders_stay()
    {
        OutputFolder.Write(_folder.At("elsewhere"), Old, Disk.Real);
        Directory.CreateSymbolicLink(Out, _folder.At("elsewhere"));
        SetMode("elsewhere/a", Mode);
        SetMode("elsewhere/deep", Mode | UnixFileMode.UserExecute);

        OutputFolder.Write(Out, New, Disk.Real);

        Assert.Equal(_folder.At("elsewhere"), new DirectoryInfo(Out).LinkTarget);
        Assert.Equal("new a", File.ReadAllText(_folder.At("elsewhere/a")));
        Assert.Equal((Mode, Mode | UnixFileMode.UserExecute), (ModeOf("elsewhere/a"), ModeOf("elsewhere/deep")));
    }

    [Theory]
    [InlineData("link", true)]
    [InlineData("link", false)]
    [InlineData("dangling", true)]
    [InlineData("dangling", false)]
    [InlineData("file", true)]
    [InlineData("file", false)]
    [InlineData("folder", true)]
    [InlineData("folder", false)]
    public void What_bears_the_name_of_a_replaced_folder_and_was_written_by_no_run_is_neither_moved_nor_deleted(string what, bool isTargetThere)
    {
        if (isTargetThere)
        {
            OutputFolder.Write(Out, Old, Disk.Real);
        }

        _folder.With("elsewhere/mine", "mine");
        var old = _folder.At(".out.typed-seeds.old");
        switch (what)
        {
            case "file":
                File.WriteAllText(old, "mine");
                break;
            case "folder":
                _folder.With(".out.typed-seeds.old/mine", "mine");
                break;
            default:
                Directory.CreateSymbolicLink(old, what == "link" ? "elsewhere" : "nowhere");
                break;
        }

        var refused = Assert.Throws<IOException>(() => OutputFolder.Write(Out, New, Disk.Real));

        Assert.Equal($"'{Out}' is not written as a whole: '{old}' is in the way, and no export wrote it; move it away, or delete it.", refused.Message);
        Assert.Equal(isTargetThere, Path.Exists(Out));
        Assert.Equal("mine", File.ReadAllText(what == "file" ? old : _folder.At(what == "folder" ? ".out.typed-seeds.old/mine" : "elsewhere/mine")));
        Assert.Equal(what is "link" or "dangling", new DirectoryInfo(old).LinkTarget is not null);
    }

    private static IEnumerable<(string, byte[])> Failing()
    {
        yield return New[0];
        throw new IOException("No more");
    }

    private void SetMode(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_folder.At(path), mode);
        }
    }

    private UnixFileMode ModeOf(string path) => OperatingSystem.IsWindows() ? Mode | (path.EndsWith("deep", StringComparison.Ordinal) ? UnixFileMode.UserExecute : 0) : File.GetUnixFileMode(_folder.At(path));

    private string Content() => string.Join('\n', Directory.GetFiles(Out, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => $"{Path.GetRelativePath(Out, file)}: {File.ReadAllText(file)}"));

    /// <summary>A disk on which a folder can be moved away, and another cannot take its place.</summary>
    private sealed class NoSecondRename : IDisk
    {
        private int _moves;

        public Stream Create(string path) => Disk.Real.Create(path);

        public void Fill(Stream file, Action<Stream> write, bool isDurable) => Disk.Real.Fill(file, write, isDurable);

        public void Replace(string from, string to) => Disk.Real.Replace(from, to);

        public void Move(string from, string to) => Disk.Real.Move(from, to);

        public void Delete(string path) => Disk.Real.Delete(path);

        public void MoveFolder(string from, string to)
        {
            if (++_moves == 2)
            {
                throw new IOException("Device or resource busy");
            }

            Disk.Real.MoveFolder(from, to);
        }

        public void DeleteFolder(string path) => Disk.Real.DeleteFolder(path);
    }
}
