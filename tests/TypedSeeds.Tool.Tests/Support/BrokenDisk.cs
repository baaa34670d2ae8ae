using TypedSeeds.Build;
using TypedSeeds.Tool.Files;

namespace TypedSeeds.Tool.Tests.Support;

/// <summary>A disk on which nothing more happens from a step on: as if the program was killed, or the disk is full.</summary>
/// <param name="steps">The number of steps that still succeed.</param>
/// <param name="bytes">How many bytes of a file there is room for.</param>
internal sealed class BrokenDisk(int steps = int.MaxValue, int bytes = int.MaxValue) : IDisk
{
    private int _left = steps;

    /// <summary>Whether a step was asked for that did not happen.</summary>
    public bool Failed { get; private set; }

    public Stream Create(string path)
    {
        Step();
        return Disk.Real.Create(path);
    }

    public void Fill(Stream file, Action<Stream> write, bool isDurable)
    {
        var content = OutputFile.BytesOf(write);
        // What is written by a program that is killed, or on a full disk, is any part of the whole.
        if (_left == 0 || content.Length > bytes)
        {
            file.Write(content, 0, Math.Min(bytes, content.Length / 2));
            file.Flush();
            Fail(_left == 0 ? "The program was killed" : "No space left on device");
        }

        Step();
        Disk.Real.Fill(file, stream => stream.Write(content), isDurable);
    }

    public void Replace(string from, string to)
    {
        Step();
        Disk.Real.Replace(from, to);
    }

    public void Move(string from, string to)
    {
        Step();
        Disk.Real.Move(from, to);
    }

    public void Delete(string path)
    {
        Step();
        Disk.Real.Delete(path);
    }

    public void MoveFolder(string from, string to)
    {
        Step();
        Disk.Real.MoveFolder(from, to);
    }

    public void DeleteFolder(string path)
    {
        Step();
        Disk.Real.DeleteFolder(path);
    }

    private void Step()
    {
        if (_left-- <= 0)
        {
            _left = 0;
            Fail("The program was killed");
        }
    }

    private void Fail(string message)
    {
        Failed = true;
        throw new IOException(message);
    }
}
