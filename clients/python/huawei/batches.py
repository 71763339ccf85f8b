"""Batches of shares, and their jobs."""

from huaweicloudsdkims.v2 import (
    BatchAddMembersRequest,
    BatchAddMembersRequestBody,
    BatchDeleteMembersRequest,
    BatchUpdateMembersRequest,
    BatchUpdateMembersRequestBody,
    ShowJobRequest,
)


def share(owner, images, *recipients, **more):
    body = pairs(images, recipients, **more)
    return job(owner, owner.ims.batch_add_members(BatchAddMembersRequest(body)))


def stop(owner, images, *recipients):
    body = pairs(images, recipients)
    return job(owner, owner.ims.batch_delete_members(BatchDeleteMembersRequest(body)))


def answer(recipient, images, status):
    body = BatchUpdateMembersRequestBody(images, recipient.project_id, status)
    return job(recipient, recipient.ims.batch_update_members(BatchUpdateMembersRequest(body)))


def pairs(images, recipients, **more):
    projects = [recipient.project_id for recipient in recipients]
    return BatchAddMembersRequestBody(images=images, projects=projects, **more)


def job(user, answer):
    return user.ims.show_job(ShowJobRequest(answer.job_id))


def results(job):
    return {
        (result.image_id, result.project_id): result.status for result in job.entities.results
    }
