package io.imageshare.local.identity;

import io.imageshare.local.http.HttpAnswer;
import io.imageshare.local.users.Directory;
import io.imageshare.local.users.Project;
import java.util.List;
import java.util.Optional;

/** Projects: to find, to make, to remove. */
final class ProjectOperations {
  private final Directory directory;
  private final String region;

  /**
   * @param region by whose name clients of Huawei Cloud ask for their project there
   */
  ProjectOperations(Directory directory, String region) {
    this.directory = directory;
    this.region = region;
  }

  HttpAnswer list(IdentityRequest request) throws IdentityException {
    Optional<Project> own = request.token().grant().project();
    Optional<String> name = request.parameter("name");
    List<Project> found =
        name.map(text -> directory.projects().named(text).stream().toList())
            .orElseGet(directory.projects()::all);
    if (found.isEmpty() && name.filter(region::equals).isPresent()) {
      found = own.map(project -> new Project(project.id(), region)).stream().toList();
    }
    return Shapes.all("projects", found, Shapes::project);
  }

  HttpAnswer show(IdentityRequest request) throws IdentityException {
    request.token();
    return Shapes.one(200, "project", find(request), Shapes::project);
  }

  HttpAnswer make(IdentityRequest request) throws IdentityException {
    request.requireAdmin();
    Project project = new Project(Directory.newId(), Names.of(request.body("project")));
    Names.requireFree(directory.projects().add(project));
    return Shapes.one(201, "project", project, Shapes::project);
  }

  HttpAnswer remove(IdentityRequest request) throws IdentityException {
    request.requireAdmin();
    directory.projects().remove(find(request).id());
    return HttpAnswer.empty(204);
  }

  private Project find(IdentityRequest request) throws IdentityException {
    String id = request.path("project_id");
    return directory.projects().get(id).orElseThrow(() -> Names.unknown("project", id));
  }
}
