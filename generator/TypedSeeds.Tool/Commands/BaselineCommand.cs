using System.CommandLine;
using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool.Commands;

/// <summary><c>baseline</c>: records what each entry says, and reports what changed since the last record.</summary>
internal static class BaselineCommand
{
    public static readonly Example[] Examples =
    [
        new("baseline", "writes seeds/typed-seeds.baseline, and says what changed"),
        new("baseline --check", "says what changed; ends with 1 where somebody must decide"),
        new("baseline docs/annotations -o release.baseline", "of another folder, into another file"),
    ];

    public static Command Make(Host host)
    {
        var folder = FolderArgument.Make();
        var check = new Option<bool>("--check") { Description = "Write nothing; end with 1 where a change is neither waived nor harmless." };
        var output = new Option<string?>("--output", "-o") { HelpName = "file", Description = "The file to write. [default: the baseline of the folder]" };
        var storage = StorageOption.Make();
        var command = new Command("baseline", "Writes what each entry says into the baseline, which later changes are held against, and says which version they need.") { folder, check, output, storage };
        command.Validators.Add(result =>
        {
            if (result.GetValue(check) && result.GetValue(output) is not null)
            {
                result.AddError("--check writes nothing; leave --output out.");
            }
        });
        command.SetAction((call, cancellation) => Task.Run(
            () =>
            {
                var run = new BaselineRun(FolderArgument.Of(call, folder), StorageOption.Of(call, storage), host);
                return call.GetValue(check) ? run.Check(cancellation) : run.Write(call.GetValue(output), cancellation);
            },
            cancellation));
        return command;
    }
}
