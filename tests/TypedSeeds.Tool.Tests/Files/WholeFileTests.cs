using TypedSeeds.Build;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Files;

/// <summary>Builds of two target frameworks write one schema at once, and two runs may write any file: each is whole, and the last one stays.</summary>
public sealed class WholeFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void A_file_that_another_writes_or_takes_away_in_between_is_written(bool isThereBefore, bool isThereInBetween)
    {
        var path = _folder.At("typed-seeds.schema.json");
        if (isThereBefore)
        {
            File.WriteAllText(path, "old");
        }

        var disk = new OtherRun(() =>
        {
            if (isThereInBetween)
            {
                File.WriteAllText(path, "of another");
            }
            else
            {
                File.Delete(path);
            }
        });
        WholeFile.Write(path, "new"u8.ToArray(), disk);

        Assert.Equal("new", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFiles(_folder.Path));
    }

    // A limit of the user, a quota, a file system of old: .NET says so by an exception that is no IOException.
    [Fact]
    public void A_file_that_is_larger_than_the_system_allows_is_not_written_and_says_so()
    {
        var path = _folder.At("report.yaml");
        File.WriteAllText(path, "old");

        var exception = Assert.Throws<IOException>(() => OutputFile.Write(path, static _ => throw new ArgumentOutOfRangeException("value", "Specified file length was too large for the file system."), Disk.Real));

        Assert.Equal($"'{path}' is not written, and is as it was: the file is larger than the system allows", exception.Message);
        Assert.Equal("old", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFiles(_folder.Path));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("new")]
    [InlineData("of another")]
    public void One_of_many_files_is_made_and_replaces_none(string? inBetween)
    {
        var path = _folder.At("report.yaml");
        var disk = new OtherRun(() =>
        {
            if (inBetween is not null)
            {
                File.WriteAllText(path, inBetween);
            }
        });

        if (inBetween == "of another")
        {
            Assert.Contains("was changed by another program", Assert.Throws<IOException>(() => OutputFile.Create(path, "new", disk)).Message, StringComparison.Ordinal);
        }
        else
        {
            OutputFile.Create(path, "new", disk);
        }

        Assert.Equal(inBetween ?? "new", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFiles(_folder.Path));
        Assert.False(disk.Waited);
    }

    [Fact]
    public void Who_reads_while_many_write_finds_one_of_their_files_whole()
    {
        var path = _folder.At("typed-seeds.schema.json");
        var contents = Enumerable.Range(0, 4).Select(static i => new string((char)('a' + i), 20_000)).ToArray();
        WholeFile.Write(path, System.Text.Encoding.UTF8.GetBytes(contents[0]), Disk.Real);

        Parallel.For(0, 400, i =>
        {
            if (i % 2 == 0)
            {
                WholeFile.Write(path, System.Text.Encoding.UTF8.GetBytes(contents[i / 2 % 4]), Disk.Real);
            }
            else
            {
                Assert.Contains(File.ReadAllText(path), contents);
            }
        });

        Assert.Equal([path], Directory.GetFiles(_folder.Path));
    }

    /// <summary>A disk on which another run does something just before the first move, as the framework of Visual Studio's MSBuild would see it.</summary>
    private sealed class OtherRun(Action before) : IDisk
    {
        private bool _isDone;

        public Stream Create(string path) => Disk.Real.Create(path);

        /// <summary>Whether somebody waited for the disk.</summary>
        public bool Waited { get; private set; }

        public void Fill(Stream file, Action<Stream> write, bool isDurable)
        {
            Waited |= isDurable;
            Disk.Real.Fill(file, write, isDurable);
        }

        // Unlike a move over a file, it needs the file to be there.
        public void Replace(string from, string to)
        {
            Once();
            File.Replace(from, to, destinationBackupFileName: null);
        }

        public void Move(string from, string to)
        {
            Once();
            Disk.Real.Move(from, to);
        }

        public void Delete(string path) => Disk.Real.Delete(path);

        public void MoveFolder(string from, string to) => Disk.Real.MoveFolder(from, to);

        public void DeleteFolder(string path) => Disk.Real.DeleteFolder(path);

        private void Once()
        {
            if (!_isDone)
            {
                _isDone = true;
                before();
            }
        }
    }
}
